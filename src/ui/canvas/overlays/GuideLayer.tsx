import { ViewportPortal } from "@xyflow/react";
import type { Axis } from "../../../core/arrange/types.ts";
import { useZoom } from "../../../state/session/zoom.ts";
import { useCanvas } from "../model/canvasStore.ts";
import styles from "./overlays.module.css";

/** Half the length of the marks at the ends of a gap, in window pixels. */
const TICK = 4;

/** What holds the node that is dragged or resized: lines it lies on, gaps that are equal. */
export function GuideLayer() {
  const { lines, gaps } = useCanvas((state) => state.guides);
  const isEmpty = lines.length === 0 && gaps.length === 0;
  const zoom = useZoom((now) => (isEmpty ? 1 : now));
  if (isEmpty) return null;
  const tick = TICK / zoom;
  const paths = [
    ...lines.map(({ axis, at, from, to }) =>
      path([onCanvas(axis, at, from), onCanvas(axis, at, to)]),
    ),
    ...gaps.map(({ axis, from, to, across }) =>
      [
        path([onCanvas(axis, from, across), onCanvas(axis, to, across)]),
        ...[from, to].map((end) =>
          path([onCanvas(axis, end, across - tick), onCanvas(axis, end, across + tick)]),
        ),
      ].join(""),
    ),
  ];
  return (
    <ViewportPortal>
      <svg className={styles.guides} aria-hidden data-guides={lines.length} data-gaps={gaps.length}>
        <path d={paths.join("")} />
      </svg>
    </ViewportPortal>
  );
}

/** A point told by its place on an axis and on the other one. */
function onCanvas(axis: Axis, along: number, across: number): string {
  return axis === "x" ? `${along} ${across}` : `${across} ${along}`;
}

function path(points: readonly string[]): string {
  return `M${points.join("L")}`;
}
