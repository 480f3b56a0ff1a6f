import { memo } from "react";
import type { Point } from "../../../core/base/geometry.ts";
import { arrowHead, CORNER_RADIUS, svgPathData } from "../../../core/drawing/routing/path.ts";
import type { Route } from "../../../core/drawing/routing/types.ts";
import { ArrowFrame } from "./ArrowFrame.tsx";
import { OPEN_HEAD } from "./arrows.ts";
import styles from "./arrows.module.css";

/** A dependency: a thin dashed line with an open head. */
export const DependencyArrow = memo(function DependencyArrow({
  id,
  route: { points },
  jumps,
}: {
  readonly id: string;
  readonly route: Route;
  readonly jumps: readonly Point[];
}) {
  const path = svgPathData(points, CORNER_RADIUS, jumps);
  const head = arrowHead(points, OPEN_HEAD);
  return (
    <ArrowFrame id={id} kind="dependency">
      <path className={styles.hit} d={path} />
      <path className={styles.line} d={path} />
      <path className={styles.head} d={`M${head.map(({ x, y }) => `${x},${y}`).join("L")}`} />
    </ArrowFrame>
  );
});
