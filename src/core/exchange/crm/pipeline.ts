import { forecast } from "../../analysis/forecast.ts";
import type { Gap } from "../../analysis/gaps.ts";
import { calendarDaysPerDay } from "../../analysis/workingDays.ts";
import type { RecordId } from "../../base/ids.ts";
import type { Formats } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translator.ts";
import { type ProcessDocument, processOf } from "../../process/document.ts";
import { stageNumber, stagesInOrder, standsInFlow } from "../../process/graph.ts";
import type { Outcome } from "../../process/records/outcome.ts";
import type { Stage } from "../../process/records/stage.ts";
import type { Named } from "./names.ts";
import type { CrmWarning } from "./warnings.ts";

/** The language of the process: that of names which a CRM needs and the process has not. */
export interface CrmWords {
  readonly translate: Translate;
  readonly formats: Formats;
}

/** Configuration of a CRM, and everything in which it is not the process. */
export interface CrmExport<Content> {
  readonly content: Content;
  readonly warnings: readonly CrmWarning[];
  /** Why the forecast has no probabilities, each with the record to go to. */
  readonly gaps: readonly Gap[];
}

export interface CrmStage extends Named {
  readonly recordId: RecordId;
  readonly stage: Stage;
  /** Chance of a deal in this stage to be won in the end, 0 to 1; null where it is not known. */
  readonly winProbability: number | null;
  /** Calendar days that a deal may stay at most. */
  readonly longestDays: number | null;
}

/** Where deals end: of what CRMs know, won or not won. */
export interface CrmEnd extends Named {
  readonly isWon: boolean;
}

/** What every CRM is told of a process, in the order of the stages. */
export interface CrmPipeline {
  readonly title: Named;
  readonly stages: readonly CrmStage[];
  readonly gaps: readonly Gap[];
  readonly warnings: readonly CrmWarning[];
}

/** The process as a pipeline: its stages alone, with the forecast's chances of winning. */
export function crmPipeline(
  document: ProcessDocument,
  { translate, formats }: CrmWords,
): CrmPipeline {
  const { id, name } = processOf(document);
  const { figures, states } = forecast(document);
  // Where nothing is won, every chance is 0: no more than a way of saying that it is not known.
  const isKnown = figures.winRate.known;
  const factor = calendarDaysPerDay(document);
  const warnings: CrmWarning[] = [];
  const stages = stagesInOrder(document).map((stage): CrmStage => {
    const { longestDays } = stage;
    const days =
      longestDays === null || factor === null ? null : withoutNoise(longestDays * factor);
    if (longestDays !== null && days !== null && days !== longestDays) {
      warnings.push({
        code: "daysInCalendar",
        recordId: stage.id,
        name: stage.name,
        from: longestDays,
        to: days,
      });
    }
    return {
      recordId: stage.id,
      stage,
      name: stage.name,
      fallback: `${translate("process.kind.stage")} ${formats.integer(stageNumber(document, stage.id))}`,
      winProbability: isKnown ? (states.get(stage.id)?.winProbability ?? null) : null,
      longestDays: days,
    };
  });
  if (stages.length === 0) warnings.push({ code: "noStages", recordId: null, name });
  const others = [...document.decision.values(), ...document.activity.values()].filter(
    (node) => node.kind === "decision" || standsInFlow(node),
  );
  if (others.length > 0) {
    const names = others.map((node) => node.name || translate("common.untitled"));
    warnings.push({ code: "stepsLeftOut", recordId: null, name: formats.list(names) });
  }
  return {
    title: { recordId: id, name, fallback: translate("common.untitled") },
    stages,
    gaps: figures.winRate.known ? [] : figures.winRate.gaps,
    warnings,
  };
}

/** Two working weeks are 14 days, not the least bit more, which would be rounded up. */
function withoutNoise(days: number): number {
  return Math.round(days * 1e6) / 1e6;
}

/** The outcomes as stages that close a deal, what is won first; at least one of either. */
export function crmEnds(
  document: ProcessDocument,
  { translate }: CrmWords,
): { readonly ends: readonly CrmEnd[]; readonly warnings: readonly CrmWarning[] } {
  const outcomes = [...document.outcome.values()];
  const warnings: CrmWarning[] = [];
  const endOf = ({ id, name, result }: Outcome): CrmEnd => {
    if (result !== "won" && result !== "lost") {
      warnings.push({ code: "countsAsLost", recordId: id, name, result });
    }
    const isWon = result === "won";
    return { recordId: id, name, isWon, fallback: translate(`process.result.${result}`) };
  };
  const atLeastOne = (isWon: boolean): readonly CrmEnd[] => {
    const found = outcomes.filter(({ result }) => (result === "won") === isWon).map(endOf);
    if (found.length > 0) return found;
    const name = translate(isWon ? "process.result.won" : "process.result.lost");
    warnings.push({ code: "endAdded", recordId: null, name });
    return [{ recordId: null, name, fallback: name, isWon }];
  };
  return { ends: [...atLeastOne(true), ...atLeastOne(false)], warnings };
}
