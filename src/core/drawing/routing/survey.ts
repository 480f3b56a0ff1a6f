import type { RecordId } from "../../base/ids.ts";
import { backArrows } from "./backArrows.ts";
import type { Field } from "./field.ts";
import type { RouteArrow } from "./types.ts";

/** What concerns all arrows together: which of them lead back, and which way the diagram runs. */
export interface Survey {
  /** Nodes or arrows came or went, or an arrow got another end. */
  readonly graphChanged: () => void;
  /** An arrow, or a node at one of its ends, is no longer as it was. */
  readonly arrowChanged: (id: RecordId) => void;
  readonly isStale: () => boolean;
  /** Looks again; returns the arrows for which the answer is another than before. */
  readonly update: (arrows: ReadonlyMap<RecordId, RouteArrow>) => Iterable<RecordId>;
  /** The arrow closes a loop: deals come back by it. */
  readonly isBack: (id: RecordId) => boolean;
  /** More of the arrows between top-level nodes lead down than to a side. */
  readonly isUpright: () => boolean;
}

export function createSurvey(field: Field): Survey {
  let back: ReadonlySet<RecordId> = new Set();
  let isOtherGraph = false;
  const changed = new Set<RecordId>();
  const balances = new Map<RecordId, number>();
  let balance = 0;
  let isUpright = false;

  /** 1 for an arrow between top-level nodes that leads down, -1 for one that leads to a side. */
  function balanceOf(arrow: RouteArrow): number {
    const ends = field.endsOf(arrow);
    if (ends === null || ends.some(({ parentId }) => (parentId ?? null) !== null)) return 0;
    const [source, target] = ends;
    const gapX = Math.max(target.x - source.x - source.width, source.x - target.x - target.width);
    const gapY = target.y - source.y - source.height;
    return gapY > Math.max(gapX, 0) ? 1 : -1;
  }

  return {
    graphChanged() {
      isOtherGraph = true;
    },
    arrowChanged(id) {
      changed.add(id);
    },
    isStale: () => isOtherGraph || changed.size > 0,
    update(arrows) {
      const turned: RecordId[] = [];
      if (isOtherGraph) {
        const before = back;
        back = backArrows(field.ids(), [...arrows.values()]);
        for (const id of arrows.keys()) if (before.has(id) !== back.has(id)) turned.push(id);
        isOtherGraph = false;
      }
      for (const id of [...changed, ...turned]) {
        const arrow = arrows.get(id);
        const next = arrow === undefined || back.has(id) ? 0 : balanceOf(arrow);
        balance += next - (balances.get(id) ?? 0);
        if (arrow === undefined) balances.delete(id);
        else balances.set(id, next);
      }
      changed.clear();
      if (balance > 0 === isUpright) return turned;
      isUpright = balance > 0;
      return arrows.keys();
    },
    isBack: (id) => back.has(id),
    isUpright: () => isUpright,
  };
}
