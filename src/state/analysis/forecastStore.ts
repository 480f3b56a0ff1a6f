import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { type Forecast, forecast, rememberForecast } from "../../core/analysis/forecast.ts";
import { sameForecastInputs } from "../../core/analysis/forecastInputs.ts";
import { unpackForecast } from "../../core/analysis/packedForecast.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import { editorStore } from "../store/editor.ts";
import { openAnalyst } from "./openAnalyst.ts";

/** The forecast that there is, with the document that it is of. */
export interface Foreseen {
  readonly document: ProcessDocument;
  readonly forecast: Forecast;
  /** The document that it was computed from: edits since then changed nothing in it. */
  readonly computedFrom: ProcessDocument;
}

export interface ForecastState {
  /**
   * Null while no document is open, or nothing is computed of it yet. Of a large document it may
   * be that of a moment ago; a part of core that asks for this document's forecast finds it ready.
   */
  readonly foreseen: Foreseen | null;
  /** The open document has changed since, and its forecast is being computed. */
  readonly isComputing: boolean;
}

/** Up to so many nodes a forecast takes a millisecond or two. */
const SMALL = 150;

const NOTHING: ForecastState = { foreseen: null, isComputing: false };

const forecastStore = createStore<ForecastState>(() => NOTHING);

/** The open document that the forecasts are of. */
let openId: string | null = null;
/** The document that the worker was asked about; null when nothing is under way. */
let asked: ProcessDocument | null = null;
let isPlanned = false;

/**
 * The forecast of the open document, the only way to it in the page. That of a small process
 * changes with the document; that of a large one is computed in a worker and comes a moment
 * later, the last one staying meanwhile.
 */
export function useForecast<Part>(select: (state: ForecastState) => Part): Part {
  return useStore(forecastStore, select);
}

/** What `useForecast` reads, at this moment. */
export function currentForecast(): ForecastState {
  return forecastStore.getState();
}

editorStore.subscribe((state, before) => {
  if (state.document !== before.document || state.documentId !== before.documentId) follow();
});
follow();

function follow(): void {
  const { document, documentId } = editorStore.getState();
  if (documentId !== openId || document === null) {
    openId = documentId;
    asked = null;
    forecastStore.setState(NOTHING);
  }
  if (document === null) return;
  const { foreseen } = currentForecast();
  if (foreseen !== null && sameForecastInputs(foreseen.document, document)) {
    show({ ...foreseen, document });
  } else if (isSmall(document)) {
    show({ document, forecast: forecast(document), computedFrom: document });
  } else {
    forecastStore.setState({ isComputing: true });
    if (asked === null) plan();
  }
}

function isSmall({ stage, decision, leadSource, activity, outcome }: ProcessDocument): boolean {
  return stage.size + decision.size + leadSource.size + activity.size + outcome.size <= SMALL;
}

/** After the next frame: what the edit changed on the canvas is drawn first. */
function plan(): void {
  if (isPlanned) return;
  isPlanned = true;
  requestAnimationFrame(() =>
    setTimeout(() => {
      isPlanned = false;
      if (currentForecast().isComputing && asked === null) void ask();
    }),
  );
}

/** One question at a time; what changed meanwhile is asked about when the answer has come. */
async function ask(): Promise<void> {
  const { document } = editorStore.getState();
  if (document === null) return;
  asked = document;
  try {
    const answer = unpackForecast(await openAnalyst.ask(document, "forecast", null));
    if (asked === document) answered(document, answer);
  } catch {
    // The document was closed; or the next edit asks again.
    if (asked === document) {
      asked = null;
      forecastStore.setState({ isComputing: false });
    }
  }
}

function answered(document: ProcessDocument, answer: Forecast): void {
  asked = null;
  const { document: latest } = editorStore.getState();
  // Taken back meanwhile: the forecast of before is the right one again.
  if (latest === null || !currentForecast().isComputing) return;
  rememberForecast(document, answer);
  const found = { document, forecast: answer, computedFrom: document };
  if (sameForecastInputs(document, latest)) show({ ...found, document: latest });
  else {
    forecastStore.setState({ foreseen: found });
    plan();
  }
}

function show(foreseen: Foreseen): void {
  rememberForecast(foreseen.document, foreseen.forecast);
  forecastStore.setState({ foreseen, isComputing: false });
}
