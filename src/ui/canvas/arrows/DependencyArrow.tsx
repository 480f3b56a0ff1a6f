import { memo } from "react";
import type { Point, Rect } from "../../../core/base/geometry.ts";
import { arrowHead } from "../../../core/drawing/routing/path.ts";
import type { Route } from "../../../core/drawing/routing/types.ts";
import { ArrowFrame } from "./ArrowFrame.tsx";
import { isDrawn, linePath, OPEN_HEAD } from "./arrows.ts";
import styles from "./arrows.module.css";

/** A dependency: a thin dashed line with an open head. */
export const DependencyArrow = memo(function DependencyArrow({
  id,
  route: { points },
  jumps,
  within,
}: {
  readonly id: string;
  readonly route: Route;
  readonly jumps: readonly Point[];
  readonly within: Rect | null;
}) {
  const path = linePath(points, jumps, within);
  const head = arrowHead(points, OPEN_HEAD);
  return (
    <ArrowFrame id={id} kind="dependency">
      <path className={styles.hit} d={path} />
      <path className={styles.line} d={path} />
      {isDrawn(points.at(-1), within) && (
        <path className={styles.head} d={`M${head.map(({ x, y }) => `${x},${y}`).join("L")}`} />
      )}
    </ArrowFrame>
  );
});
