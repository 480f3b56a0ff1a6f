import { overlaps, type Rect } from "../../../core/base/geometry.ts";
import type { Direction } from "../../../core/i18n/locales.ts";

/** How tall the header of a stage is, in canvas pixels. */
const HEADER = 40;
/** Below this zoom a name at the border of the canvas could not be read. */
const LEAST_ZOOM = 0.4;

/** Where the header of a stage is held that would be out of sight. */
export interface HeldHeader {
  /** Its upper edge, in canvas pixels. */
  readonly y: number;
  /** How far it is held in from the side where the stage begins, in canvas pixels. */
  readonly inset: number;
  /** Whether it is held below the upper edge of the stage, over what lies in it. */
  readonly isLowered: boolean;
}

/**
 * Where the header of a stage is held at the border of the view, both in canvas pixels: below the
 * upper border when its own place is above, and beside the border at which lines begin. The end of
 * the stage pushes it out. Null while it is in sight anyway, or nothing of the stage is.
 */
export function heldHeader(
  stage: Rect,
  view: Rect,
  zoom: number,
  direction: Direction,
): HeldHeader | null {
  if (zoom < LEAST_ZOOM || !overlaps(stage, view)) return null;
  const y = Math.max(stage.y, Math.min(view.y, stage.y + stage.height - HEADER));
  const hidden =
    direction === "ltr" ? view.x - stage.x : stage.x + stage.width - (view.x + view.width);
  const inset = Math.max(0, hidden);
  return y === stage.y && inset === 0 ? null : { y, inset, isLowered: y > stage.y };
}
