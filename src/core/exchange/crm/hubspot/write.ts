import type { ProcessDocument } from "../../../process/document.ts";
import { fitNames } from "../names.ts";
import { crmEnds, type CrmExport, crmPipeline, type CrmWords } from "../pipeline.ts";
import { assumedChance } from "../probability.ts";

/** UTF-16 units of a pipeline's and of a stage's label. */
const MOST_UNITS = 36;
/** Probabilities are tenths. */
const STEPS = 10;

/**
 * The body of HubSpot's `POST /crm/v3/pipelines/deals`: probabilities in tenths as text, 1.0 for
 * won and 0.0 for lost, labels that are each there once. Never NaN: what the forecast does not
 * know is assumed, and said.
 */
export function writeHubSpot(document: ProcessDocument, words: CrmWords): CrmExport<string> {
  const { title, stages, gaps, warnings } = crmPipeline(document, words);
  const { ends, warnings: endWarnings } = crmEnds(document, words);
  const titled = fitNames([title], { most: MOST_UNITS, isUnique: false });
  const named = fitNames([...stages, ...ends], { most: MOST_UNITS, isUnique: true });
  const chances = stages.map((stage, place) => assumedChance(stage, STEPS, place, stages.length));
  const probabilities = [
    ...chances.map(({ steps }) => (steps / STEPS).toFixed(1)),
    ...ends.map(({ isWon }) => (isWon ? "1.0" : "0.0")),
  ];
  const body = {
    displayOrder: 0,
    label: titled.names[0],
    stages: named.names.map((label, displayOrder) => ({
      displayOrder,
      label,
      metadata: { probability: probabilities[displayOrder] },
    })),
  };
  return {
    content: `${JSON.stringify(body, null, 2)}\n`,
    warnings: [
      ...warnings,
      ...endWarnings,
      ...titled.warnings,
      ...named.warnings,
      ...chances.flatMap((chance) => chance.warnings),
    ],
    gaps,
  };
}
