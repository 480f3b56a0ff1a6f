import { forecast } from "../../core/analysis/forecast.ts";
import { type PackedForecast, packForecast } from "../../core/analysis/packedForecast.ts";
import type { ProcessDocument } from "../../core/process/document.ts";

/** What can be asked about a whole document, and what is answered. Both can be sent as messages. */
interface Analyses {
  readonly forecast: { readonly question: null; readonly answer: PackedForecast };
}

export type AnalysisName = keyof Analyses;
export type QuestionOf<Name extends AnalysisName> = Analyses[Name]["question"];
export type AnswerTo<Name extends AnalysisName> = Analyses[Name]["answer"];

/**
 * Lets messages be heard, or the page draw, in the middle of long work, and says how much of it
 * is done (0 to 1). Rejects when nobody waits for the answer any more.
 */
export type Pause = (share: number) => Promise<void>;

/** One function a question: the same in the worker and, where there is none, in the page. */
export type AnalysisTable = {
  readonly [Name in AnalysisName]: (
    document: ProcessDocument,
    question: QuestionOf<Name>,
    pause: Pause,
  ) => AnswerTo<Name> | Promise<AnswerTo<Name>>;
};

export const ANALYSES: AnalysisTable = {
  forecast: (document) => packForecast(forecast(document)),
};
