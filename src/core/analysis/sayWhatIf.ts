import { type ProcessDocument, processOf } from "../process/document.ts";
import { FIGURE_UNITS } from "./explain.ts";
import { leverUnit, leverWords } from "./explainWhatIf.ts";
import { type GoalAnswer, type GoalQuestion, measureOf } from "./goals/goalSeek.ts";
import { type Lever, rangeOf } from "./goals/levers.ts";
import type { BestChange } from "./sensitivity/ranking.ts";
import { type Writing, writeUnit } from "./writeUnit.ts";

/** What saying something about a process takes beside it. */
export type Speaking = Omit<Writing, "currency">;

/** A lever's name; what has no name is said to have none. */
export function sayLever(document: ProcessDocument, lever: Lever, { translate }: Speaking): string {
  const { message, names } = leverWords(document, lever);
  return translate(message, withNames(names, translate));
}

/** The answer to a goal-seek in a sentence or two; null where the measure can't be computed. */
export function sayAnswer(
  document: ProcessDocument,
  { lever, measure, target }: GoalQuestion,
  answer: GoalAnswer,
  speaking: Speaking,
): string | null {
  const { translate } = speaking;
  const writing: Writing = { ...speaking, currency: processOf(document).currency };
  const unit = measure.figure === "outcome" ? "ratio" : FIGURE_UNITS[measure.figure];
  const name = sayLever(document, lever, speaking);
  const writeLever = (value: number) => writeUnit(value, leverUnit(lever), writing);
  switch (answer.answer) {
    case "unknown":
      return null;
    case "reached": {
      const now = rangeOf(document, lever)?.now ?? null;
      return translate("whatIf.answer.reached", {
        lever: name,
        value: writeLever(answer.point.value),
        now: now === null ? "–" : writeLever(now),
      });
    }
    case "outOfReach": {
      const today = measureOf(document, measure);
      const first =
        answer.best === null
          ? translate("whatIf.answer.noBetter", {
              lever: name,
              now: writeUnit(today.known ? today.value : target, unit, writing),
            })
          : translate("whatIf.answer.outOfReach", {
              lever: name,
              result: writeUnit(answer.best.result, unit, writing),
              value: writeLever(answer.best.value),
            });
      if (answer.wouldNeed === null) return first;
      const beyond = translate("whatIf.answer.wouldNeed", { value: writeLever(answer.wouldNeed) });
      return `${first}. ${beyond}`;
    }
  }
}

/** The one change that pays most, in a sentence. */
export function sayBestChange(
  document: ProcessDocument,
  { message, effect, gain, names }: BestChange,
  speaking: Speaking,
): string {
  const { translate, formats } = speaking;
  const writing: Writing = { ...speaking, currency: processOf(document).currency };
  const written =
    effect === "winRate"
      ? formats.number(gain * 100)
      : effect === "winsPerMonth"
        ? formats.number(gain)
        : writeUnit(gain, FIGURE_UNITS[effect], writing);
  const words = translate(`whatIf.gain.${effect}`, { gain: written });
  return translate(message, { ...withNames(names, translate), gain: words });
}

function withNames(
  names: Readonly<Record<string, string>>,
  translate: Speaking["translate"],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, name || translate("common.untitled")]),
  );
}
