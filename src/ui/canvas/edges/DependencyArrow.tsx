import type { EdgeProps } from "@xyflow/react";
import { memo } from "react";
import { arrowHead, svgPathData } from "../../../core/drawing/routing/path.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { useCanvas } from "../model/canvasStore.ts";
import type { CanvasEdge } from "../model/elements.ts";
import { spokenName } from "../model/spokenName.ts";
import { CORNER, OPEN_HEAD } from "./arrows.ts";
import styles from "./edges.module.css";

/** A dependency: a thin dashed line with an open head. */
export const DependencyArrow = memo(function DependencyArrow({ id, data }: EdgeProps<CanvasEdge>) {
  const translate = useTranslate();
  const formats = useFormats();
  const dependency = useEditor(({ document }) => document?.dependency.get(id));
  const name = useEditor(({ document }) =>
    document === null || dependency === undefined
      ? ""
      : spokenName(document, dependency, translate, formats),
  );
  const isSelected = useEditor(({ selection }) => selection.includes(id));
  const isLit = useCanvas((state) => state.litIds.includes(id));
  const isMoving = useCanvas((state) => state.link?.arrowId === id);
  if (dependency === undefined || data === undefined) return null;
  const { points } = data.route;
  const path = svgPathData(points, CORNER);
  const head = arrowHead(points, OPEN_HEAD);
  return (
    <g
      className={styles.dependency}
      role="img"
      aria-label={name}
      data-selected={isSelected || undefined}
      data-lit={isLit || undefined}
      data-loose={isMoving || undefined}
    >
      <path className={styles.hit} d={path} />
      <path className={styles.line} d={path} />
      <path className={styles.head} d={`M${head.map(({ x, y }) => `${x},${y}`).join("L")}`} />
    </g>
  );
});
