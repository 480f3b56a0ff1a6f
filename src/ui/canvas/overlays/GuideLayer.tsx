import { ViewportPortal } from "@xyflow/react";
import type { GuideGap, GuideLine } from "../../../core/arrange/guides.ts";
import type { Rect } from "../../../core/base/geometry.ts";
import { across } from "../../../core/drawing/routing/polyline.ts";
import { useZoom } from "../../../state/session/zoom.ts";
import { useCanvas } from "../model/canvasStore.ts";
import styles from "./overlays.module.css";

/** Half the length of the marks at the ends of a gap, in window pixels. */
const TICK = 4;

/**
 * What holds the node that is dragged or resized: lines it lies on, gaps that are equal. Each is
 * a box of one colour, which costs the browser next to nothing: a drawing of all of them would be
 * as large as the window, and be laid over everything at each step.
 */
export function GuideLayer() {
  const { lines, gaps } = useCanvas((state) => state.guides);
  const isEmpty = lines.length === 0 && gaps.length === 0;
  const zoom = useZoom((now) => (isEmpty ? 1 : now));
  if (isEmpty) return null;
  const strokes = [...lines, ...gaps.flatMap((gap) => strokesOf(gap, TICK / zoom))];
  return (
    <ViewportPortal>
      <div className={styles.guides} aria-hidden>
        {strokes.map((stroke, index) => {
          const { x, y, width, height } = boxOf(stroke, 1 / zoom);
          // oxlint-disable-next-line react/no-array-index-key -- they are nothing but their places
          return <div key={index} style={{ left: x, top: y, width, height }} />;
        })}
      </div>
    </ViewportPortal>
  );
}

/** A gap is a line along its axis with a mark across each end. */
function strokesOf({ axis, from, to, across: at }: GuideGap, tick: number): GuideLine[] {
  return [
    { axis: across(axis), at, from, to },
    { axis, at: from, from: at - tick, to: at + tick },
    { axis, at: to, from: at - tick, to: at + tick },
  ];
}

/** Where a line lies that is so thick, in canvas pixels. */
function boxOf({ axis, at, from, to }: GuideLine, thickness: number): Rect {
  const start = at - thickness / 2;
  const length = Math.abs(to - from);
  const along = Math.min(from, to);
  return axis === "x"
    ? { x: start, y: along, width: thickness, height: length }
    : { x: along, y: start, width: length, height: thickness };
}
