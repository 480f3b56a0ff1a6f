import { useStoreApi } from "@xyflow/react";
import { useLayoutEffect, useRef } from "react";
import { GRID } from "../../../core/process/geometry.ts";
import { movedOften } from "../movedOften.ts";
import styles from "./DotGrid.module.css";

/** Between two dots, in canvas pixels. */
const GAP = GRID * 3;
const RADIUS = 0.8;

/**
 * The dots behind the diagram. While the view moves they are moved as one layer and not painted
 * anew: only another zoom does that.
 */
export function DotGrid() {
  const store = useStoreApi();
  const dots = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let drawnZoom = 0;
    const place = () => {
      const style = dots.current?.style;
      if (style === undefined) return;
      const [x, y, zoom] = store.getState().transform;
      const gap = GAP * zoom;
      if (zoom !== drawnZoom) {
        drawnZoom = zoom;
        style.inset = `${-1.5 * gap}px`;
        style.backgroundSize = `${gap}px ${gap}px`;
        style.setProperty("--dot-radius", `${RADIUS * zoom}px`);
      }
      style.transform = `translate(${offset(x, gap)}px, ${offset(y, gap)}px)`;
    };
    place();
    const stopMoving = movedOften(dots.current);
    const stopView = store.subscribe(({ transform }, before) => {
      if (transform !== before.transform) place();
    });
    return () => {
      stopView();
      stopMoving();
    };
  }, [store]);
  return <div ref={dots} className={styles.dots} />;
}

/** A dot lies in the middle of its tile, and one of them on the origin of the canvas. */
function offset(at: number, gap: number): number {
  return (((at + gap / 2) % gap) + gap) % gap;
}
