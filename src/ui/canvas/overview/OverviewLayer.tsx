import { useStoreApi, ViewportPortal } from "@xyflow/react";
import { useEffect, useRef, useState } from "react";
import type { Rect } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { processOf } from "../../../core/process/document.ts";
import { useMarks } from "../../../state/analysis/shownMarks.ts";
import { useFind } from "../../../state/find/findStore.ts";
import { useSession } from "../../../state/session/session.ts";
import { shownDocument, useOpenStage } from "../../../state/session/shown.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { useHeat, useVolumes } from "../heat/overlays.ts";
import { canvasStore } from "../model/canvasStore.ts";
import { createRest } from "../model/rest.ts";
import type { LivePlaces, Scene } from "../model/scene.ts";
import { createShownColors, onOtherColors } from "./colors.ts";
import styles from "./Overview.module.css";
import { paint } from "./paint.ts";

interface OverviewLayerProps {
  readonly scene: Scene;
  readonly area: Rect;
  /** What is drawn as elements over the picture. */
  readonly without: ReadonlySet<RecordId>;
}

/** How much coarser than the window the picture may be before it is drawn again while it is zoomed. */
const BLUR = 2;
/** How sharp it is drawn meanwhile. */
const IN_MOTION = 0.5;
/** How long the zoom stands still before the picture is made sharp, in milliseconds. */
const AT_REST = 250;
/** How large the picture is before it is moved and scaled to its place, in canvas pixels. */
const SIDE = 100;
/** The most pixels that the picture has: beyond that it gets coarser. */
const MOST_PIXELS = 16_000_000;

/**
 * The diagram as one picture, where it is too small to be read. It lies in the view and is moved
 * and scaled with it; it is drawn again only when what it shows changes, when the view comes near
 * its border, or when it got too coarse.
 */
export function OverviewLayer({ scene, area, without }: OverviewLayerProps) {
  const store = useStoreApi();
  const canvas = useRef<HTMLCanvasElement>(null);
  const zooming = useRef(false);
  const [colors] = useState(createShownColors);
  const document = useEditor((state) => state.document);
  const selection = useEditor((state) => state.selection);
  const openStageId = useOpenStage();
  const direction = useSession((state) => state.direction);
  const found = useFind((state) => state.marked);
  const heat = useHeat();
  const volumes = useVolumes();
  const findings = useMarks();

  useEffect(() => {
    const element = canvas.current;
    // A finished picture is shown: a canvas that is drawn on would be copied at every frame.
    const shown = element?.getContext("bitmaprenderer") ?? null;
    const ground = new OffscreenCanvas(1, 1);
    const pen = ground.getContext("2d");
    if (element === null || shown === null || pen === null || document === null) return;
    let drawnZoom = 0;
    const draw = () => {
      const zoom = store.getState().transform[2];
      const sharpness = zooming.current ? IN_MOTION : 1;
      const sharp = zoom * window.devicePixelRatio * sharpness;
      const scale = Math.min(sharp, Math.sqrt(MOST_PIXELS / (area.width * area.height)));
      ground.width = Math.ceil(area.width * scale);
      ground.height = Math.ceil(area.height * scale);
      drawnZoom = zoom;
      paint(pen, {
        scene,
        document: shownDocument(document, openStageId),
        area,
        scale,
        colors: colors.shown(element, processOf(document).palette),
        selection: new Set(selection),
        found,
        heat,
        volumes,
        findings,
        sharpness,
        without,
        direction,
      });
      shown.transferFromImageBitmap(ground.transferToImageBitmap());
      element.dataset.drawn = String(Number(element.dataset.drawn ?? 0) + 1);
    };
    draw();
    const rest = createRest(AT_REST);
    const sharpen = () => {
      zooming.current = false;
      draw();
    };
    if (zooming.current) rest.putOff(sharpen);
    const stopZoom = store.subscribe(({ transform: [, , zoom] }, { transform: before }) => {
      if (zoom === before[2]) return;
      zooming.current = true;
      if (zoom > drawnZoom * BLUR) draw();
      rest.putOff(sharpen);
    });
    const stopColors = onOtherColors(() => {
      colors.forget();
      draw();
    });
    // Many things at once are moved in the picture itself.
    const isMovedInIt = (live: LivePlaces) =>
      live.size > 0 && [...live.keys()].some((id) => !without.has(id));
    const stopLive = canvasStore.subscribe(({ live, rerouted }, before) => {
      if (rerouted === before.rerouted && (live === before.live || !isMovedInIt(live))) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => draw());
    });
    let frame = 0;
    return () => {
      rest.giveUp();
      cancelAnimationFrame(frame);
      stopZoom();
      stopColors();
      stopLive();
    };
  }, [
    store,
    scene,
    area,
    document,
    selection,
    openStageId,
    direction,
    found,
    heat,
    volumes,
    findings,
    without,
    colors,
  ]);

  return (
    <ViewportPortal>
      <canvas
        ref={canvas}
        className={styles.picture}
        // Moved and scaled, not laid out: that would lay out all arrows along with it.
        style={{
          transform: `translate(${area.x}px, ${area.y}px) scale(${area.width / SIDE}, ${area.height / SIDE})`,
        }}
        aria-hidden
        data-overview
      />
    </ViewportPortal>
  );
}
