import { useStoreApi, ViewportPortal } from "@xyflow/react";
import { useEffect, useRef, useState } from "react";
import type { Rect } from "../../../core/base/geometry.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { processOf } from "../../../core/process/document.ts";
import { useFind } from "../../../state/find/findStore.ts";
import { useSession } from "../../../state/session/session.ts";
import { shownDocument, useOpenStage } from "../../../state/session/shown.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { useHeat, useVolumes } from "../heat/overlays.ts";
import { canvasStore } from "../model/canvasStore.ts";
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

/** How much coarser or finer than the window the picture may be before it is drawn again. */
const BLUR = 1.6;
/** How long the zoom stands still before the picture is made sharp, in milliseconds. */
const AT_REST = 140;
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
  const [colors] = useState(createShownColors);
  const document = useEditor((state) => state.document);
  const selection = useEditor((state) => state.selection);
  const openStageId = useOpenStage();
  const direction = useSession((state) => state.direction);
  const found = useFind((state) => state.marked);
  const heat = useHeat();
  const volumes = useVolumes();

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d") ?? null;
    if (element === null || context === null || document === null) return;
    let drawnScale = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = (sharpness = 1) => {
      const zoom = store.getState().transform[2];
      const sharp = zoom * window.devicePixelRatio * sharpness;
      const scale = Math.min(sharp, Math.sqrt(MOST_PIXELS / (area.width * area.height)));
      const [width, height] = [Math.ceil(area.width * scale), Math.ceil(area.height * scale)];
      if (element.width !== width) element.width = width;
      if (element.height !== height) element.height = height;
      drawnScale = zoom;
      paint(context, {
        scene,
        document: shownDocument(document, openStageId),
        area,
        scale,
        colors: colors.shown(element, processOf(document).palette),
        selection: new Set(selection),
        found,
        heat,
        volumes,
        without,
        direction,
      });
      element.dataset.drawn = String(Number(element.dataset.drawn ?? 0) + 1);
    };
    draw();
    const stopZoom = store.subscribe(({ transform: [, , zoom] }) => {
      if (zoom === drawnScale) return;
      clearTimeout(timer);
      // In motion nobody sees how sharp it is, and it costs a quarter.
      if (zoom > drawnScale * BLUR || zoom * BLUR < drawnScale) draw(0.5);
      timer = setTimeout(draw, AT_REST);
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
      clearTimeout(timer);
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
    without,
    colors,
  ]);

  return (
    <ViewportPortal>
      <canvas
        ref={canvas}
        className={styles.picture}
        style={{ left: area.x, top: area.y, width: area.width, height: area.height }}
        aria-hidden
        data-overview
      />
    </ViewportPortal>
  );
}
