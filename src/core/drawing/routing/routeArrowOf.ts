import type { Point, Size } from "../../base/geometry.ts";
import type { ArrowRecord } from "../../process/kinds.ts";
import type { RouteArrow } from "./types.ts";

/** What is being done to the way of an arrow, before the document says so. */
export interface LiveWay {
  readonly bends?: readonly Point[];
  readonly labelAt?: number;
}

/** An arrow as the routing sees it, with room for a label of this size. */
export function routeArrowOf(
  arrow: ArrowRecord,
  labelSize: Size,
  { bends = arrow.bends, labelAt = arrow.labelAt ?? undefined }: LiveWay = {},
): RouteArrow {
  const { id, sourceId, targetId } = arrow;
  const isFlow = arrow.kind === "flow";
  return {
    id,
    sourceId,
    targetId,
    sourceSide: isFlow ? arrow.sourceSide : null,
    targetSide: isFlow ? arrow.targetSide : null,
    bends,
    labelShare: labelAt ?? null,
    labelSize,
  };
}
