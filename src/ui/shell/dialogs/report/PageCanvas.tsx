import { useEffect, useRef, useState } from "react";
import type { Page } from "../../../../core/exchange/report/types.ts";
import { pageFontFamily } from "../../../../state/export/fontsReady.ts";
import { createPause, turn } from "../../../../state/export/slices.ts";
import { paintPage } from "../../../../state/report/paintPage.ts";
import styles from "./Report.module.css";

interface PageCanvasProps {
  readonly page: Page;
  /** Most CSS pixels each way. */
  readonly room: { readonly width: number; readonly height: number };
  /** What it shows; left out where that is said beside it. */
  readonly label?: string;
}

/** A page as it will be on paper; drawn when it comes in sight. */
export function PageCanvas({ page, room, label }: PageCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [wasSeen, setWasSeen] = useState(false);
  const shown = Math.min(room.width / page.width, room.height / page.height);
  useEffect(() => {
    const element = canvas.current;
    if (element === null || wasSeen) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setWasSeen(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [wasSeen]);
  useEffect(() => {
    const pen = canvas.current?.getContext("2d") ?? null;
    if (pen === null || !wasSeen) return;
    const own = new AbortController();
    const scale = shown * devicePixelRatio;
    pen.canvas.width = Math.ceil(page.width * scale);
    pen.canvas.height = Math.ceil(page.height * scale);
    const paint = async () => {
      // Many sheets come in sight at once: each is begun in a task of its own.
      await turn();
      const pause = createPause({ signal: own.signal });
      if (!own.signal.aborted) await paintPage(pen, page, scale, pageFontFamily(), pause);
    };
    // Given up with the dialog; and a preview that fails is no reason to say so.
    paint().catch(() => {});
    return () => own.abort();
  }, [page, shown, wasSeen]);
  return (
    <canvas
      ref={canvas}
      className={styles.sheet}
      style={{ inlineSize: page.width * shown, blockSize: page.height * shown }}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    />
  );
}
