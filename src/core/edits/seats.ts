import { makeRoom } from "../arrange/makeRoom.ts";
import type { Places } from "../arrange/types.ts";
import { type Point, snap } from "../base/geometry.ts";
import type { ProcessDocument } from "../process/document.ts";
import { GRID, sizesIn, STAGE_PADDING } from "../process/geometry.ts";
import type { Activity } from "../process/records/activity.ts";
import type { Stage } from "../process/records/stage.ts";
import { insideStage } from "./placement.ts";

/**
 * Where an activity that is let go at a point of the canvas comes to lie in a stage, and where
 * those go that make room for it; relative to the stage. What comes from elsewhere keeps to the
 * grid; inside its own stage it may lie as exactly as it is nudged.
 */
export function seatIn(
  document: ProcessDocument,
  stage: Stage,
  activity: Activity,
  onCanvas: Point,
  /** The others in the stage, where they lie now. */
  siblings: readonly Activity[],
): Places {
  const size = sizesIn(document).activity;
  const isHere = activity.stageId === stage.id;
  const at = isHere
    ? onCanvas
    : {
        x: stage.x + snap(onCanvas.x - stage.x, GRID),
        y: stage.y + snap(onCanvas.y - stage.y, GRID),
      };
  const items = siblings.map(({ id, x, y, locked }) => ({ id, x, y, ...size, isFixed: locked }));
  return makeRoom(
    items,
    {
      id: activity.id,
      wanted: { ...insideStage(size, stage, at), ...size },
      from: isHere ? { x: activity.x, y: activity.y, ...size } : null,
    },
    STAGE_PADDING.gap,
  );
}
