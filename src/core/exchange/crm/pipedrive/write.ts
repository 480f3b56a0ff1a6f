import type { ProcessDocument } from "../../../process/document.ts";
import { fitNames } from "../names.ts";
import { type CrmExport, crmPipeline, type CrmStage, type CrmWords } from "../pipeline.ts";
import { knownChance } from "../probability.ts";
import type { CrmWarning } from "../warnings.ts";

/** UTF-16 units of a name. */
const MOST_UNITS = 255;
/** Probabilities are whole percents. */
const STEPS = 100;
/** Stands for the number that Pipedrive gives the pipeline when it is made. */
const PIPELINE_NUMBER = 1;

/**
 * The bodies of Pipedrive's `POST /api/v2/pipelines` and, one after the other, of its
 * `POST /api/v2/stages`, which is what their order follows. Won and lost are the status of a
 * deal there and no stages, so that outcomes are left out. A stage without a longest stay does
 * not rot; one without a known chance has none.
 */
export function writePipedrive(document: ProcessDocument, words: CrmWords): CrmExport<string> {
  const { title, stages, gaps, warnings } = crmPipeline(document, words);
  const titled = fitNames([title], { most: MOST_UNITS, isUnique: false });
  const named = fitNames(stages, { most: MOST_UNITS, isUnique: false });
  const more: CrmWarning[] = [];
  const bodies = stages.map((stage, place) => {
    const chance = knownChance(stage, STEPS);
    const rot = rotOf(stage);
    more.push(...(chance?.warnings ?? [leftOut(stage)]), ...rot.warnings);
    return {
      name: named.names[place],
      pipeline_id: PIPELINE_NUMBER,
      ...(chance !== null && { deal_probability: chance.steps }),
      is_deal_rot_enabled: rot.days !== null,
      ...(rot.days !== null && { days_to_rotten: rot.days }),
    };
  });
  const body = {
    pipeline: {
      name: titled.names[0],
      is_deal_probability_enabled: bodies.some((stage) => "deal_probability" in stage),
    },
    stages: bodies,
  };
  const outcomes = [...document.outcome.values()].map(
    ({ name, result }) => name || words.translate(`process.result.${result}`),
  );
  const list = words.formats.list(outcomes);
  return {
    content: `${JSON.stringify(body, null, 2)}\n`,
    warnings: [
      ...warnings,
      ...(outcomes.length === 0
        ? []
        : [{ code: "outcomesLeftOut", recordId: null, name: list } as const]),
      ...titled.warnings,
      ...named.warnings,
      ...more,
      { code: "pipelineNumber", recordId: null, name: String(PIPELINE_NUMBER) },
    ],
    gaps,
  };
}

/** Whole days after which a deal is shown as rotten: a deal may stay for all of the last one. */
function rotOf({ recordId, name, longestDays: from }: CrmStage): {
  readonly days: number | null;
  readonly warnings: readonly CrmWarning[];
} {
  if (from === null) return { days: null, warnings: [] };
  const days = Math.max(1, Math.ceil(from));
  return {
    days,
    warnings: days === from ? [] : [{ code: "daysRounded", recordId, name, from, to: days }],
  };
}

function leftOut({ recordId, name }: CrmStage): CrmWarning {
  return { code: "probabilityLeftOut", recordId, name };
}
