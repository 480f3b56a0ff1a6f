import { useEffect, useRef } from "react";
import { pageFontFamily } from "../../../../state/export/fontsReady.ts";
import { paintInSlices } from "../../../../state/export/paintScene.ts";
import type { PictureChoice } from "../../../../state/export/pictureChoice.ts";
import { createPause } from "../../../../state/export/slices.ts";
import { useTranslate } from "../../../../state/session/session.ts";
import { Icon } from "../../../kit/Icon.tsx";
import type { Drawing } from "./usePictureScene.ts";
import styles from "./Picture.module.css";

/** CSS pixels that the preview has each way. */
const ROOM = { width: 440, height: 280 } as const;

/** The picture as it will be, as large as there is room. */
export function PicturePreview({
  drawing: { scene, problem },
  ground,
}: {
  readonly drawing: Drawing;
  readonly ground: PictureChoice["ground"];
}) {
  const translate = useTranslate();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const pen = canvas.current?.getContext("2d") ?? null;
    if (scene === null || pen === null) return;
    const own = new AbortController();
    const { width, height } = scene.bounds;
    const shown = Math.min(1, ROOM.width / width, ROOM.height / height);
    const scale = shown * devicePixelRatio;
    pen.canvas.width = Math.ceil(width * scale);
    pen.canvas.height = Math.ceil(height * scale);
    pen.canvas.style.inlineSize = `${width * shown}px`;
    const bare = { ...scene, background: null };
    const pause = createPause({ signal: own.signal });
    // Given up with the dialog; and a preview that fails is no reason to say so.
    paintInSlices(pen, bare, scale, pageFontFamily(), pause).catch(() => {});
    return () => own.abort();
  }, [scene]);
  return (
    <div className={styles.preview}>
      {scene !== null && (
        <canvas
          ref={canvas}
          role="img"
          aria-label={translate("pictures.preview")}
          className={styles.canvas}
          data-ground={ground}
        />
      )}
      {scene === null && problem === null && <p>{translate("pictures.drawing")}</p>}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          <Icon name="alert" />
          {translate("pictures.failed", { reason: problem })}
        </p>
      )}
    </div>
  );
}
