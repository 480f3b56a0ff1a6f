// oxlint-disable-next-line import/default -- the build makes it: the address of the worker
import analysisWorker from "../workers/analysis.worker.ts?worker&url";
// oxlint-disable-next-line import/default -- the build makes it: the address of the worker
import layoutWorker from "../workers/layout.worker.ts?worker&url";
// oxlint-disable-next-line import/default -- the build makes it: the address of the worker
import readingWorker from "../workers/reading.worker.ts?worker&url";
// oxlint-disable-next-line import/default -- the build makes it: the address of the worker
import reportWorker from "../workers/report.worker.ts?worker&url";
import { SERVICE_WORKER } from "../offline/serviceWorkerAddress.ts";

/** What of Trusted Types the type library of TypeScript does not have yet. */
interface TrustedTypesFactory {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML?: (html: string) => string;
      readonly createScriptURL: (address: string) => string;
    },
  ) => {
    /** An object in truth, which only `src` of a script and its like take. */
    readonly createScriptURL: (address: string) => string;
  };
}

declare global {
  var trustedTypes: TrustedTypesFactory | undefined;
}

/**
 * The page's Trusted Types policy for all but its own parts (`loading/loader.ts`). Wherever a text is about to become script or HTML the
 * browser asks it, and it refuses all but two things: the addresses of our own workers, and the
 * empty HTML with which React Aria clears its live messages. In browsers without Trusted Types
 * there is nothing to do.
 */
export function allowOwnScriptsOnly(): void {
  const own = new Set(
    [analysisWorker, layoutWorker, readingWorker, reportWorker, SERVICE_WORKER].map(
      (address) => new URL(address, location.href).href,
    ),
  );
  globalThis.trustedTypes?.createPolicy("default", {
    createHTML: (html) => {
      if (html === "") return html;
      throw new TypeError("Text does not become HTML here");
    },
    createScriptURL: (address) => {
      if (own.has(new URL(address, location.href).href)) return address;
      throw new TypeError(`Not a script of this page: ${address}`);
    },
  });
}
