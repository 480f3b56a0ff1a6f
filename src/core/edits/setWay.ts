import { clamp, type Point } from "../base/geometry.ts";
import type { RecordId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { findArrow } from "../process/document.ts";
import { changeOf, EMPTY_DIFF } from "./diff.ts";
import type { Edit } from "./edit.ts";
import { canvasPoint } from "./placement.ts";
import { planOf } from "./planOf.ts";

export interface SetWayArguments {
  readonly id: RecordId;
  /** Canvas pixels, from source to target; none leaves the way to the routing. Left out: as it is. */
  readonly bends?: readonly Point[];
  /** A share of the way, 0 to 1; null leaves the place to the routing. Left out: as it is. */
  readonly labelAt?: number | null;
}

/** Leads an arrow through these points, or puts its label somewhere on its way. */
export const setWay: Edit<SetWayArguments> = (document, { id, bends, labelAt }) => {
  const arrow = findArrow(document, id);
  if (arrow === undefined) return { refused: "notFound", recordId: id };
  const points = bends?.map(canvasPoint);
  if (points !== undefined && (points.includes(null) || points.length > LIMITS.listEntries)) {
    return { refused: "invalidValue", recordId: id, field: "bends" };
  }
  if (typeof labelAt === "number" && !Number.isFinite(labelAt)) {
    return { refused: "invalidValue", recordId: id, field: "labelAt" };
  }
  const change = changeOf(arrow, {
    ...(points === undefined ? {} : { bends: points }),
    ...(labelAt === undefined ? {} : { labelAt: shareOf(labelAt) }),
  });
  return planOf(document, { ...EMPTY_DIFF, changed: change === null ? [] : [change] });
};

/** A tenth of a thousandth of the way is less than a pixel. */
function shareOf(share: number | null): number | null {
  return share === null ? null : Math.round(clamp(share, 0, 1) * 1e4) / 1e4;
}
