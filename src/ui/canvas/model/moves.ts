import type { RecordId } from "../../../core/base/ids.ts";
import type { CanvasNode, Elements } from "./elements.ts";

/** What became of what is drawn: nodes that lie elsewhere now, and arrows that take other ways. */
export interface Moves {
  readonly nodes: readonly { readonly from: CanvasNode; readonly to: CanvasNode }[];
  readonly arrowIds: readonly RecordId[];
}

/** What is drawn before and after; what came or went has not moved. */
export function movesBetween(before: Elements, after: Elements): Moves {
  const nodesBefore = new Map(before.nodes.map((node) => [node.id, node]));
  const routesBefore = new Map(before.arrows.map(({ record, route }) => [record.id, route]));
  return {
    nodes: after.nodes.flatMap((to) => {
      const from = nodesBefore.get(to.id);
      return from === undefined || isSamePlace(from, to) ? [] : [{ from, to }];
    }),
    arrowIds: after.arrows.flatMap(({ record: { id }, route }) => {
      const was = routesBefore.get(id);
      return was === undefined || was === route ? [] : [id];
    }),
  };
}

function isSamePlace(a: CanvasNode, b: CanvasNode): boolean {
  return (
    a === b ||
    (a.position.x === b.position.x &&
      a.position.y === b.position.y &&
      a.width === b.width &&
      a.height === b.height)
  );
}
