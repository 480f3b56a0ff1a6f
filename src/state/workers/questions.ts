import type { Pause } from "../../core/base/pause.ts";
import type { ActivityPlan } from "../../core/analysis/activities/plan.ts";
import type { Details } from "../../core/analysis/details.ts";
import type { GoalAnswer, GoalQuestion } from "../../core/analysis/goals/goalSeek.ts";
import type { Lever } from "../../core/analysis/goals/levers.ts";
import type { Quota, Requirements } from "../../core/analysis/goals/requirements.ts";
import type { PackedForecast } from "../../core/analysis/packedForecast.ts";
import type { Sensitivities } from "../../core/analysis/sensitivity/sensitivities.ts";
import type { Comparison } from "../../core/analysis/scenarios/compare.ts";
import type { RecordId } from "../../core/base/ids.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import type { NumberChange } from "../../core/process/scenarioChanges.ts";
import type { SimulationOptions } from "../../core/simulation/options.ts";
import type { PairedSimulation } from "../../core/simulation/pairs.ts";
import type { SimulationAnswer } from "../../core/simulation/results.ts";
import type { FilmAnswer } from "../../core/simulation/film.ts";
import type { TraceOptions } from "../../core/simulation/trace.ts";
import type { Suggestions } from "../../core/roadmap/suggestions/suggestions.ts";
import type { QualityAnswer, QualityQuestion } from "./qualityMessages.ts";

/** What can be asked about a whole document, and what is answered. Both can be sent as messages. */
interface Analyses {
  readonly forecast: { readonly question: null; readonly answer: PackedForecast };
  /** All that can be computed exactly. */
  readonly detailedForecast: { readonly question: null; readonly answer: Details };
  /** What a point more of each transition and a day less of each duration do. */
  readonly sensitivity: { readonly question: null; readonly answer: Sensitivities };
  /** What one number has to be for a figure to meet a target. */
  readonly goalSeek: { readonly question: GoalQuestion; readonly answer: GoalAnswer };
  /** What a quota asks for: leads, visits, activities, people. */
  readonly requirements: { readonly question: Quota; readonly answer: Requirements };
  /** The numbers that can be turned. */
  readonly levers: { readonly question: null; readonly answer: readonly Lever[] };
  /** When activities can be done, and how many of them now. */
  readonly plan: {
    readonly question: null;
    readonly answer: { readonly plan: ActivityPlan; readonly startNow: number };
  };
  /** The process as it is beside those scenarios. */
  readonly scenarios: { readonly question: readonly RecordId[]; readonly answer: Comparison };
  /** What the check finds. */
  readonly quality: { readonly question: QualityQuestion; readonly answer: QualityAnswer };
  /** What of the process belongs into the plan. */
  readonly suggestions: {
    readonly question: { readonly today: string };
    readonly answer: Suggestions;
  };
  readonly simulate: { readonly question: SimulationOptions; readonly answer: SimulationAnswer };
  /** Two sets of changed numbers against each other; no change at all is the process as it is. */
  readonly compare: {
    readonly question: {
      readonly first: readonly NumberChange[];
      readonly second: readonly NumberChange[];
      readonly options: SimulationOptions;
    };
    readonly answer: PairedSimulation;
  };
  readonly film: { readonly question: TraceOptions; readonly answer: FilmAnswer };
}

export type AnalysisName = keyof Analyses;
export type QuestionOf<Name extends AnalysisName> = Analyses[Name]["question"];
export type AnswerTo<Name extends AnalysisName> = Analyses[Name]["answer"];

/** A question with its name; of any name, unless one is given. */
export type AnyQuestion<Name extends AnalysisName = AnalysisName> = {
  readonly [Each in Name]: { readonly name: Each; readonly question: QuestionOf<Each> };
}[Name];

/** One function a question: the same in the worker and, where there is none, in the page. */
export type AnalysisTable = {
  readonly [Name in AnalysisName]: (
    document: ProcessDocument,
    question: QuestionOf<Name>,
    pause: Pause,
  ) => AnswerTo<Name> | Promise<AnswerTo<Name>>;
};

/** Puts a question together with its name, as a message has it. */
export const QUESTIONS: {
  readonly [Name in AnalysisName]: (question: QuestionOf<Name>) => AnyQuestion;
} = {
  forecast: (question) => ({ name: "forecast", question }),
  detailedForecast: (question) => ({ name: "detailedForecast", question }),
  sensitivity: (question) => ({ name: "sensitivity", question }),
  goalSeek: (question) => ({ name: "goalSeek", question }),
  requirements: (question) => ({ name: "requirements", question }),
  levers: (question) => ({ name: "levers", question }),
  plan: (question) => ({ name: "plan", question }),
  scenarios: (question) => ({ name: "scenarios", question }),
  quality: (question) => ({ name: "quality", question }),
  suggestions: (question) => ({ name: "suggestions", question }),
  simulate: (question) => ({ name: "simulate", question }),
  compare: (question) => ({ name: "compare", question }),
  film: (question) => ({ name: "film", question }),
};

/** What the analysis that is asked for makes of the document. */
export function answerFor<Name extends AnalysisName>(
  analyses: AnalysisTable,
  document: ProcessDocument,
  { name, question }: AnyQuestion<Name>,
  pause: Pause,
): AnswerTo<Name> | Promise<AnswerTo<Name>> {
  return analyses[name](document, question, pause);
}
