import { ViewportPortal } from "@xyflow/react";
import { inflate, type Rect } from "../../../core/base/geometry.ts";
import styles from "./Ground.module.css";

/**
 * Two specks in the colour of the canvas at opposite corners, further away than anything reaches
 * that touches the drawn area. With them what is drawn first is larger than all the rest, and the
 * browser puts everything into one layer; it would else make one of each stage and node that lies
 * apart, and go through dozens of layers at every step of the view.
 */
export function Ground({ area }: { readonly area: Rect }) {
  const { x, y, width, height } = inflate(area, Math.max(area.width, area.height));
  return (
    <ViewportPortal>
      <svg className={styles.ground} aria-hidden>
        <path d={`M${x},${y}h1v1h-1zM${x + width},${y + height}h1v1h-1z`} />
      </svg>
    </ViewportPortal>
  );
}
