import { useStoreApi } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { dealRunStore, playOn, travelDaysOf } from "../../../state/analysis/dealRun.ts";
import { useFormats } from "../../../state/session/session.ts";
import { canvasStore } from "../model/canvasStore.ts";
import { onOtherColors } from "../overview/colors.ts";
import { useTools } from "../tools.ts";
import { createRunPainter } from "./paintRun.ts";
import { onOtherView } from "../onOtherView.ts";
import styles from "./run.module.css";
import { readRunColors } from "./runColors.ts";

/** The longest step that is played at once, in seconds: after a pause of the page it goes on where it was. */
const LONGEST_STEP = 0.1;
/** More pixels a pixel than these are not seen in what moves. */
const SHARPEST = 2;

/**
 * The deals of the run, drawn over the diagram on one canvas that is as large as the window:
 * nothing of the page knows of single deals. While it is paused it is drawn when the view or the
 * diagram changes; while the page is hidden browsers ask for no frames, and nothing happens.
 */
export function RunLayer() {
  const store = useStoreApi();
  const { scene } = useTools();
  const formats = useFormats();
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext("2d") ?? null;
    if (element === null || pen === null) return;
    const paint = createRunPainter(scene);
    let colors = readRunColors(element);
    const font = getComputedStyle(element).fontFamily;
    const written = new Map<number, string>();
    const count = (deals: number) => {
      const known = written.get(deals) ?? formats.integer(deals);
      written.set(deals, known);
      return known;
    };
    let frame = 0;
    let before: number | null = null;

    const draw = () => {
      const { film, day, speed, isStill } = dealRunStore.getState();
      if (film === null) return;
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      const sharpness = Math.min(SHARPEST, window.devicePixelRatio);
      const [across, down] = [Math.round(width * sharpness), Math.round(height * sharpness)];
      if (element.width !== across) element.width = across;
      if (element.height !== down) element.height = down;
      pen.setTransform(sharpness, 0, 0, sharpness, 0, 0);
      const travelDays = travelDaysOf({ speed, isStill });
      const view = { x, y, zoom };
      paint(pen, { film, day, travelDays, view, width, height, colors, font, count });
    };
    const tick = (now: number) => {
      frame = 0;
      if (before !== null) playOn(Math.min(LONGEST_STEP, (now - before) / 1000));
      before = dealRunStore.getState().isPlaying ? now : null;
      draw();
      if (before !== null) schedule();
    };
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(tick);
    };

    schedule();
    const stops = [
      dealRunStore.subscribe(schedule),
      onOtherView(store, schedule),
      canvasStore.subscribe(({ live, rerouted }, was) => {
        if (live !== was.live || rerouted !== was.rerouted) schedule();
      }),
      onOtherColors(() => {
        colors = readRunColors(element);
        schedule();
      }),
    ];
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    };
  }, [store, scene, formats]);

  return <canvas ref={canvas} className={styles.layer} aria-hidden data-run />;
}
