import { cleanText, truncateText } from "../../../../../src/core/base/text.ts";
import { buildProcess } from "../../../../kit/processBuilder.ts";
import { hostileStrings } from "../../stagecraft/corpus.ts";
import { HOSTILE } from "../helpers.ts";

/** What spreadsheets would compute, and what only looks so. */
const CELLS = [
  "=1+1",
  "+1+A1",
  "-1+A1",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  " =1+1",
  "＝1+1",
  "+46 70 123 45 67",
  "+46 (0)70-123",
  "-12,5 %",
  "-5",
  "a;=1+1",
  '",=1+1',
];

/** Each text as a document holds it. */
export const TEXTS: readonly string[] = [
  ...new Set(
    [
      ...hostileStrings().map(({ value }) => value),
      ...HOSTILE.map(([, text]) => text),
      ...CELLS,
    ].map(cleanText),
  ),
];

/** A word of an open list is short and not empty. */
export const departmentOf = (text: string) => truncateText(text, 15).slice(0, 60).trim() || "-";

/** Each text in every field of a plan: as goal, deal, strategy, initiative, milestone and ask. */
export function planOf(texts: readonly string[]) {
  return buildProcess((b) => {
    for (const name of texts) {
      const fields = { description: name, owner: name };
      const locationId = b.location(name, { description: name, country: name, lead: name });
      const goalId = b.goal(name, { ...fields, measure: name, dueDate: "2027-12-31" });
      const strategyId = b.strategy(name, {
        ...fields,
        area: departmentOf(name),
        goalIds: [goalId],
      });
      b.importantDeal(name, {
        owner: name,
        account: name,
        risk: name,
        helpNeeded: name,
        locationId,
        closeDate: "2027-03-01",
      });
      const work = { ...fields, department: departmentOf(name), locationId };
      const start = "2027-02-01";
      const initiativeId = b.initiative(name, {
        ...work,
        start,
        end: "2027-03-31",
        goalId,
        strategyId,
      });
      const milestone = b.milestone(name, { ...work, date: "2027-04-01", initiativeId });
      b.ask(name, { ...work, start, neededBy: "2027-05-01", initiativeId, dependsOn: [milestone] });
    }
  });
}

export const { document: everything } = planOf(TEXTS);

/** Each text as the title of a roadmap that is otherwise empty. */
export const titled = TEXTS.map(
  (name) =>
    buildProcess((b) => b.process({ name, roadmapTitle: name, roadmapSummary: name })).document,
);

/** What a reader of one line gets to see of a text: blanks for its line ends and tabs. */
export function lineOf(text: string): string {
  return text.replaceAll(/[\t\n\u0085\u2028\u2029]+/gu, " ").trim();
}

/** A text as one that is compared where every reader has blanks of its own. */
export function withPlainBlanks(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
