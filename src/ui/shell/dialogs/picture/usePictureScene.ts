import { useEffect, useState } from "react";
import type { RecordId } from "../../../../core/base/ids.ts";
import type { Scene } from "../../../../core/drawing/sceneTypes.ts";
import type { ProcessDocument } from "../../../../core/process/document.ts";
import { pictureScene } from "../../../../state/export/pictures.ts";
import { createPause } from "../../../../state/export/slices.ts";

export interface Drawing {
  /** Null while it is being drawn, and where it can't be. */
  readonly scene: Scene | null;
  /** Why it can't be drawn. */
  readonly problem: string | null;
}

const NOTHING: Drawing = { scene: null, problem: null };

/** What is to be in the picture; drawn anew when that is something else. */
export function usePictureScene(
  process: ProcessDocument,
  only: ReadonlySet<RecordId> | null,
): Drawing {
  const [drawn, setDrawn] = useState({ of: process, only, drawing: NOTHING });
  useEffect(() => {
    const own = new AbortController();
    const { signal } = own;
    const show = (drawing: Drawing) => {
      if (!signal.aborted) setDrawn({ of: process, only, drawing });
    };
    pictureScene(process, only, createPause({ signal })).then(
      (scene) => show({ scene, problem: null }),
      (error: unknown) =>
        show({ scene: null, problem: error instanceof Error ? error.message : String(error) }),
    );
    return () => own.abort();
  }, [process, only]);
  return drawn.of === process && drawn.only === only ? drawn.drawing : NOTHING;
}
