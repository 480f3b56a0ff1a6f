import { canStartNow, planOfProcess } from "../../core/analysis/activities/plan.ts";
import { detailedForecast } from "../../core/analysis/details.ts";
import { forecast } from "../../core/analysis/forecast.ts";
import { seekGoal } from "../../core/analysis/goals/goalSeek.ts";
import { leversOf } from "../../core/analysis/goals/levers.ts";
import { requirementsFor } from "../../core/analysis/goals/requirements.ts";
import { packForecast } from "../../core/analysis/packedForecast.ts";
import { applyChanges } from "../../core/analysis/scenarios/applyChanges.ts";
import { sensitivities } from "../../core/analysis/sensitivity/sensitivities.ts";
import { compareScenarios } from "../../core/analysis/scenarios/compare.ts";
import { simulatePair } from "../../core/simulation/pairs.ts";
import { filmed } from "../../core/simulation/film.ts";
import { simulate } from "../../core/simulation/simulate.ts";
import { createQualityAnswers } from "./qualityAnswers.ts";
import { createSuggestionAnswers } from "./suggestionAnswers.ts";
import type { AnalysisTable } from "./questions.ts";

/**
 * What answers each question. All of the mathematics hangs on it: the page fetches it only where
 * there is no worker.
 */
export const ANALYSES: AnalysisTable = {
  forecast: (document) => packForecast(forecast(document)),
  detailedForecast,
  sensitivity: (document) => sensitivities(document),
  goalSeek: async (document, question, pause) => {
    const search = seekGoal(document, question);
    let step = search.next();
    while (step.done !== true) {
      await pause(step.value);
      step = search.next();
    }
    return step.value;
  },
  requirements: requirementsFor,
  levers: (document) => leversOf(document),
  plan: (document) => ({
    plan: planOfProcess(document),
    startNow: canStartNow(document).length,
  }),
  scenarios: compareScenarios,
  quality: createQualityAnswers(),
  suggestions: createSuggestionAnswers(),
  simulate,
  compare: (document, { first, second, options }, pause) =>
    simulatePair(
      applyChanges(document, first).document,
      applyChanges(document, second).document,
      options,
      pause,
    ),
  film: filmed,
};
