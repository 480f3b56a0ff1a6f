import { useStoreApi } from "@xyflow/react";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
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
import type { LivePlaces, Scene } from "../model/scene.ts";
import { createShownColors, onOtherColors } from "./colors.ts";
import styles from "./Overview.module.css";
import { createGround } from "./ground.ts";
import { paint } from "./paint.ts";

interface OverviewLayerProps {
  readonly scene: Scene;
  readonly area: Rect;
  /** It is being zoomed: it need not be sharp. */
  readonly isZooming: boolean;
  /** What is drawn as elements over the picture. */
  readonly without: ReadonlySet<RecordId>;
}

/** The zoom that the picture is drawn for while the diagram is zoomed: it serves all of a zoom. */
const ZOOM_IN_MOTION = 0.3;
/** How many pixels it has then for one of the window, and how many at the most. */
const SHARPNESS_IN_MOTION = 0.8;
const MOST_PIXELS_IN_MOTION = 4_000_000;
/** How much coarser than the window it may get before it is drawn again meanwhile, if that helps. */
const BLUR = 2;
const IMPROVEMENT = 1.3;
/** Milliseconds for which the page may turn to all else that is due. */
const BETWEEN = 1;
/** How large the picture is before it is moved and scaled to its place, in canvas pixels. */
const SIDE = 100;
/** The most pixels that the picture has: beyond that it gets coarser. */
const MOST_PIXELS = 16_000_000;

/**
 * The diagram as one picture, where it is too small to be read. It lies behind the elements and is
 * moved and scaled with the view; it is drawn again only when what it shows changes, when the view comes near
 * its border, or when it got too coarse.
 */
export function OverviewLayer({ scene, area, isZooming, without }: OverviewLayerProps) {
  const store = useStoreApi();
  const canvas = useRef<HTMLCanvasElement>(null);
  const inMotion = useRef(isZooming);
  const refresh = useRef(() => {});
  /** What the picture that is there shows; none before the first. */
  const drawn = useRef<Pick<OverviewLayerProps, "area" | "without"> | null>(null);
  const [colors] = useState(createShownColors);
  const [ground] = useState(createGround);
  const document = useEditor((state) => state.document);
  const selection = useEditor((state) => state.selection);
  const openStageId = useOpenStage();
  const direction = useSession((state) => state.direction);
  const found = useFind((state) => state.marked);
  const heat = useHeat();
  const volumes = useVolumes();
  const findings = useMarks();

  useLayoutEffect(() => {
    inMotion.current = isZooming;
  }, [isZooming]);

  /** Where the picture that is there belongs, whatever the next one is to show. */
  const place = useCallback(() => {
    if (canvas.current === null || drawn.current === null) return;
    const { area } = drawn.current;
    const [x, y, zoom] = store.getState().transform;
    const left = x + area.x * zoom;
    const top = y + area.y * zoom;
    const across = (area.width * zoom) / SIDE;
    const down = (area.height * zoom) / SIDE;
    // Moved and scaled, not laid out: that would lay out all arrows along with it.
    canvas.current.style.transform = `translate(${left}px, ${top}px) scale(${across}, ${down})`;
  }, [store]);

  useLayoutEffect(
    () =>
      store.subscribe(({ transform }, before) => {
        if (transform !== before.transform) place();
      }),
    [store, place],
  );

  useEffect(() => {
    const element = canvas.current;
    // A finished picture is shown: a canvas that is drawn on would be copied at every frame.
    const shown = element?.getContext("bitmaprenderer") ?? null;
    if (element === null || shown === null || ground === null || document === null) return;
    let drawnScale = 0;
    let due: ReturnType<typeof setTimeout> | undefined;
    const draw = () => {
      clearTimeout(due);
      const now = needed(store.getState().transform[2], area, inMotion.current);
      drawnScale = now.scale;
      paint(ground.laid(area, now.scale), {
        scene,
        document: shownDocument(document, openStageId),
        area,
        scale: now.scale,
        colors: colors.shown(element, processOf(document).palette),
        selection: new Set(selection),
        found,
        heat,
        volumes,
        findings,
        sharpness: now.sharpness,
        without,
        direction,
      });
      shown.transferFromImageBitmap(ground.taken());
      element.dataset.drawn = String(Number(element.dataset.drawn ?? 0) + 1);
      drawn.current = { area, without };
      place();
    };
    // Its ground takes as long as all that is drawn on it: the page may answer in between, and
    // before that, as long as the picture that is there serves.
    const drawSoon = () => {
      clearTimeout(due);
      due = setTimeout(() => {
        const { scale } = needed(store.getState().transform[2], area, inMotion.current);
        ground.laid(area, scale);
        due = setTimeout(draw, BETWEEN);
      }, BETWEEN);
    };
    // What is drawn elsewhere comes and goes with what is not drawn here.
    if (drawn.current?.without === without) drawSoon();
    else draw();
    refresh.current = () => {
      const zoom = store.getState().transform[2];
      const { scale } = needed(zoom, area, inMotion.current);
      const isCoarse = zoom * window.devicePixelRatio > drawnScale * BLUR;
      const isBetter = isCoarse && scale > drawnScale * IMPROVEMENT;
      if (inMotion.current ? isBetter : scale !== drawnScale) drawSoon();
    };
    const stopZoom = store.subscribe(({ transform: [, , zoom] }, { transform: before }) => {
      if (zoom !== before[2] && inMotion.current) refresh.current();
    });
    const stopColors = onOtherColors(() => {
      colors.forget();
      draw();
    });
    // Many things at once are moved in the picture itself.
    const isMovedInIt = (live: LivePlaces) =>
      live.size > 0 && [...live.keys()].some((id) => !without.has(id));
    let frame = 0;
    const stopLive = canvasStore.subscribe(({ live, rerouted }, before) => {
      if (rerouted !== before.rerouted) drawSoon();
      if (live === before.live || !isMovedInIt(live)) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    });
    return () => {
      refresh.current = () => {};
      clearTimeout(due);
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
    ground,
    place,
  ]);

  // Where the zoom came to rest it is drawn as sharply as it is seen.
  useEffect(() => {
    if (!isZooming) refresh.current();
  }, [isZooming]);

  return <canvas ref={canvas} className={styles.picture} aria-hidden data-overview />;
}

interface Sharpness {
  /** Pixels of the picture for one of the canvas. */
  readonly scale: number;
  /** Pixels of the picture for one of the window. */
  readonly sharpness: number;
}

/** How sharp the picture of an area has to be. */
function needed(zoom: number, area: Rect, isInMotion: boolean): Sharpness {
  const pixels = area.width * area.height;
  if (!isInMotion) {
    const scale = Math.min(zoom * window.devicePixelRatio, Math.sqrt(MOST_PIXELS / pixels));
    return { scale, sharpness: 1 };
  }
  const seen = ZOOM_IN_MOTION * window.devicePixelRatio;
  const most = Math.sqrt(MOST_PIXELS_IN_MOTION / pixels);
  const scale = Math.min(seen * SHARPNESS_IN_MOTION, most);
  return { scale, sharpness: scale / seen };
}
