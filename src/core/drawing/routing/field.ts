import RBush from "rbush";
import type { Rect } from "../../base/geometry.ts";
import type { RecordId } from "../../base/ids.ts";
import type { ObstacleQuery, RouteArrow, RouteNode } from "./types.ts";

/** The nodes that arrows run between and around, under a spatial index. */
export interface Field {
  readonly node: (id: RecordId) => RouteNode | undefined;
  /** In the order of the document: it decides which arrow of a ring is the one that leads back. */
  readonly ids: () => Iterable<RecordId>;
  readonly size: () => number;
  /** Puts a node where it lies now, or with null takes it away. */
  readonly put: (id: RecordId, node: RouteNode | null) => void;
  /** Puts many nodes where they lie now at once, which is faster and packs the index better. */
  readonly load: (nodes: Iterable<readonly [RecordId, RouteNode]>) => void;
  /** Takes over the order of these nodes, which are those of the field. */
  readonly reorder: (ids: Iterable<RecordId>) => void;
  /** Source and target, or null while one of them is missing. */
  readonly endsOf: (arrow: RouteArrow) => readonly [RouteNode, RouteNode] | null;
  /** The id of the container that holds both. */
  readonly commonParent: (source: RouteNode, target: RouteNode) => RecordId | null;
  /** The container that an arrow between the two stays in, if any. */
  readonly containerOf: (source: RouteNode, target: RouteNode) => Rect | null;
  /** What an arrow goes around: not its own nodes, nor what lies inside of or around them. */
  readonly obstaclesFor: (arrow: RouteArrow, source: RouteNode, target: RouteNode) => ObstacleQuery;
}

interface Item {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: RecordId;
  readonly node: RouteNode;
}

export function createField(): Field {
  const index = new RBush<Item>();
  let items = new Map<RecordId, Item>();

  function commonParent(source: RouteNode, target: RouteNode): RecordId | null {
    const parentId = source.parentId ?? null;
    return parentId !== null && parentId === (target.parentId ?? null) ? parentId : null;
  }

  return {
    node: (id) => items.get(id)?.node,
    ids: () => items.keys(),
    size: () => items.size,
    put(id, node) {
      const old = items.get(id);
      if (old !== undefined) index.remove(old);
      if (node === null) {
        items.delete(id);
        return;
      }
      const item = itemOf(id, node);
      index.insert(item);
      items.set(id, item);
    },
    load(nodes) {
      for (const [id, node] of nodes) items.set(id, itemOf(id, node));
      index.clear();
      index.load([...items.values()]);
    },
    reorder(ids) {
      const ordered = new Map<RecordId, Item>();
      for (const id of ids) {
        const item = items.get(id);
        if (item !== undefined) ordered.set(id, item);
      }
      items = ordered;
    },
    endsOf({ sourceId, targetId }) {
      const source = items.get(sourceId)?.node;
      const target = items.get(targetId)?.node;
      return source === undefined || target === undefined ? null : [source, target];
    },
    commonParent,
    containerOf(source, target) {
      const inside = commonParent(source, target);
      return inside === null ? null : (items.get(inside)?.node ?? null);
    },
    obstaclesFor({ sourceId, targetId }, source, target) {
      const inside = commonParent(source, target);
      const sourceParent = source.parentId ?? null;
      const targetParent = target.parentId ?? null;
      return ({ x, y, width, height }) => {
        const found: RouteNode[] = [];
        const area = { minX: x, minY: y, maxX: x + width, maxY: y + height };
        for (const { id, node } of index.search(area)) {
          if (id === sourceId || id === targetId) continue;
          const parentId = node.parentId ?? null;
          const isInTheWay =
            inside !== null
              ? parentId === inside
              : parentId === null
                ? id !== sourceParent && id !== targetParent
                : parentId === sourceParent || parentId === targetParent;
          if (isInTheWay) found.push(node);
        }
        return found;
      };
    },
  };
}

function itemOf(id: RecordId, node: RouteNode): Item {
  const { x, y, width, height } = node;
  return { minX: x, minY: y, maxX: x + width, maxY: y + height, id, node };
}
