import { useEffect, useRef, useState } from "react";
import type { Pause } from "../../../core/base/pause.ts";
import { createPause } from "../../../state/export/slices.ts";
import { sessionStore, showToast } from "../../../state/session/session.ts";

/** Work that a dialog's button begins; a second press begins nothing before the first is done. */
export interface OneAtATime {
  /** 0 to 1; null while nothing is under way. */
  readonly progress: number | null;
  /** What goes wrong is told, but for being cancelled. */
  readonly begin: (work: Work) => Promise<void>;
  readonly cancel: () => void;
}

type Work = (
  pause: Pause,
  options: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
) => Promise<void>;

export function useOneAtATime(): OneAtATime {
  const [progress, setProgress] = useState<number | null>(null);
  const underWay = useRef<AbortController | null>(null);
  // A dialog that goes takes its work along.
  useEffect(() => () => underWay.current?.abort(), []);
  const end = (own: AbortController) => {
    if (underWay.current !== own) return;
    underWay.current = null;
    setProgress(null);
  };
  return {
    progress,
    cancel: () => {
      const own = underWay.current;
      own?.abort();
      if (own !== null) end(own);
    },
    begin: async (work) => {
      if (underWay.current !== null) return;
      const own = new AbortController();
      underWay.current = own;
      setProgress(0);
      const { signal } = own;
      // A bar shows no less than a hundredth; what shows it is drawn anew each time.
      const onProgress = (share: number) => setProgress(Math.floor(share * 100) / 100);
      try {
        await work(createPause({ signal, onProgress }), { signal, onProgress });
      } catch (error) {
        if (signal.aborted) return;
        const reason = error instanceof Error ? error.message : String(error);
        const text = sessionStore.getState().translate("actions.said.failed", { reason });
        showToast({ tone: "bad", text });
      } finally {
        end(own);
      }
    },
  };
}
