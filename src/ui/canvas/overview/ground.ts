import type { Rect } from "../../../core/base/geometry.ts";
import type { Pen } from "./paint.ts";

/** What pictures are drawn on, one after the other. */
export interface Ground {
  /**
   * As many pixels as the picture of an area has at a scale, in pixels of the picture for one of
   * the canvas. The browser makes room for them here, which takes as long as to draw on them:
   * whoever has time lays it a task before.
   */
  readonly laid: (area: Rect, scale: number) => Pen;
  /** The finished picture. The ground goes with it. */
  readonly taken: () => ImageBitmap;
}

/** None where the browser can't draw off the page. */
export function createGround(): Ground | null {
  const canvas = new OffscreenCanvas(1, 1);
  const pen = canvas.getContext("2d");
  if (pen === null) return null;
  return {
    laid(area, scale) {
      const width = Math.ceil(area.width * scale);
      const height = Math.ceil(area.height * scale);
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      // Room is made when something is first asked of it.
      pen.setTransform(1, 0, 0, 1, 0, 0);
      return pen;
    },
    taken() {
      const picture = canvas.transferToImageBitmap();
      // Else the browser would make room at once for another one of this size.
      canvas.width = 1;
      canvas.height = 1;
      return picture;
    },
  };
}
