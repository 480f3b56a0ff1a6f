import { useStore } from "zustand";
import type { GoalAnswer, GoalQuestion } from "../../core/analysis/goals/goalSeek.ts";
import { createLongWork, type LongWork } from "./longWork.ts";
import { openAnalyst } from "./openAnalyst.ts";

interface Sought {
  readonly question: GoalQuestion;
  readonly found: GoalAnswer;
}

/** The goal that the user asked about last, and what was found. */
export const goalSeeking = createLongWork(
  async (document, question: GoalQuestion, options): Promise<Sought> => ({
    question,
    found: await openAnalyst.ask(document, "goalSeek", question, options),
  }),
);

export function useGoalSeeking(): LongWork<Sought> {
  return useStore(goalSeeking.store);
}
