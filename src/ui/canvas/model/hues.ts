import { standardHue } from "../../../core/drawing/palette.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import type { Hue } from "../../../core/process/fields.ts";
import { stageNumber } from "../../../core/process/graph.ts";
import type { NodeRecord } from "../../../core/process/kinds.ts";
import type { Stage } from "../../../core/process/records/stage.ts";

function hueOfStage(document: ProcessDocument, stage: Stage): Hue {
  return stage.color ?? standardHue(stageNumber(document, stage.id));
}

/** The hue in which a node is drawn; null for one that the user gave none and that has none by nature. */
export function hueOf(document: ProcessDocument, node: NodeRecord): Hue | null {
  if (node.kind === "stage") return hueOfStage(document, node);
  if (node.color !== null || node.kind !== "activity" || node.stageId === null) return node.color;
  const stage = document.stage.get(node.stageId);
  return stage === undefined ? null : hueOfStage(document, stage);
}
