import type { RecordId } from "../../base/ids.ts";
import type { Side } from "../../process/fields.ts";
import { createIdLists } from "./idLists.ts";
import { assignPorts, type LoneArrow, type Ports } from "./ports.ts";

/** A side of a node as a key: no two are the same. */
type SideKey = `${Side} ${RecordId}`;

/** Keeps where arrows touch their nodes, and works out anew only the sides that changed. */
export interface PortKeeper {
  /**
   * Takes in new and changed arrows and (as null) those that are gone. Returns the ids of those
   * whose ports may now be others.
   *
   * @param order compares two arrows by their places in the document
   */
  readonly update: (
    changes: ReadonlyMap<RecordId, LoneArrow | null>,
    order: (a: RecordId, b: RecordId) => number,
  ) => ReadonlySet<RecordId>;
  readonly ports: (id: RecordId) => Ports | undefined;
}

export function createPortKeeper(): PortKeeper {
  const lones = new Map<RecordId, LoneArrow>();
  const sides = createIdLists<SideKey>();
  const ports = new Map<RecordId, Ports>();

  function replace(id: RecordId, lone: LoneArrow | null, touched: Set<SideKey>): void {
    const before = lones.get(id);
    for (const key of before === undefined ? [] : keysOf(before)) {
      sides.remove(key, id);
      touched.add(key);
    }
    if (lone === null) {
      lones.delete(id);
      ports.delete(id);
      return;
    }
    lones.set(id, lone);
    for (const key of keysOf(lone)) {
      sides.add(key, id);
      touched.add(key);
    }
  }

  return {
    update(changes, order) {
      const touched = new Set<SideKey>();
      for (const [id, lone] of changes) replace(id, lone, touched);
      const ids = new Set<RecordId>();
      // A straight arrow has one place on both its nodes: it joins their sides. The set grows
      // while it is gone through.
      for (const key of touched) {
        for (const id of sides.of(key)) {
          ids.add(id);
          const lone = lones.get(id);
          if (lone === undefined || lone.way.points.length !== 2) continue;
          for (const joined of keysOf(lone)) touched.add(joined);
        }
      }
      const concerned = [...ids].sort(order).flatMap((id) => lones.get(id) ?? []);
      const changed = new Set<RecordId>();
      for (const [id, next] of assignPorts(concerned)) {
        const lone = lones.get(id);
        if (lone === undefined) continue;
        const before = ports.get(id);
        const [source, target] = keysOf(lone);
        const places = {
          sourceAt: touched.has(source) ? next.sourceAt : (before ?? next).sourceAt,
          targetAt: touched.has(target) ? next.targetAt : (before ?? next).targetAt,
        };
        if (before?.sourceAt === places.sourceAt && before.targetAt === places.targetAt) continue;
        ports.set(id, places);
        changed.add(id);
      }
      return changed;
    },
    ports: (id) => ports.get(id),
  };
}

function keysOf({ arrow, way }: LoneArrow): [SideKey, SideKey] {
  return [`${way.sourceSide} ${arrow.sourceId}`, `${way.targetSide} ${arrow.targetId}`];
}
