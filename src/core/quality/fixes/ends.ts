import type { RecordId } from "../../base/ids.ts";
import { addConnected } from "../../edits/addConnected.ts";
import { addNode } from "../../edits/addNode.ts";
import { connect } from "../../edits/connect.ts";
import type { MessageKey } from "../../i18n/catalogue.ts";
import { findNode, type ProcessDocument } from "../../process/document.ts";
import { boundsOfNode, sizesIn } from "../../process/geometry.ts";
import { flowsFrom, stagesInOrder } from "../../process/graph.ts";
import type { NodeRecord } from "../../process/kinds.ts";
import type { OutcomeResult } from "../../process/records/outcome.ts";
import type { Fix, FixMeans, FixName } from "./fix.ts";
import { placeAfter, placeBefore } from "./places.ts";

/** Adds a lead source before the first stage. */
export const addLeadSource: Fix = {
  name: "addLeadSource",
  steps: (document, _elements, means) => {
    const first = stagesInOrder(document)[0];
    if (first === undefined) return null;
    const at = placeBefore(document, boundsOfNode(document, first), sizesIn(document).leadSource);
    const fields = { name: means.words("process.kind.leadSource") };
    return [
      (before) =>
        addConnected(
          before,
          { kind: "leadSource", ...at, fields, otherId: first.id, way: "before" },
          means.context,
        ),
    ];
  },
};

/** Adds a stage after the first lead source, or on an empty canvas. */
export const addStage: Fix = {
  name: "addStage",
  steps: (document, _elements, means) => {
    const fields = { name: means.words("process.kind.stage") };
    const source = [...document.leadSource.values()][0];
    if (source === undefined) {
      return [(before) => addNode(before, { kind: "stage", x: 0, y: 0, fields }, means.context)];
    }
    const at = placeAfter(document, boundsOfNode(document, source), sizesIn(document).stage);
    return [
      (before) =>
        addConnected(
          before,
          { kind: "stage", ...at, fields, otherId: source.id, way: "after" },
          means.context,
        ),
    ];
  },
};

export const addWonOutcome = addOutcome("addWonOutcome", "won", "process.result.won");
export const addLostOutcome = addOutcome("addLostOutcome", "lost", "process.result.lost");

/** Leads the deals of a node to a lost outcome: one that is there, or a new one. */
export const connectToLost: Fix = {
  name: "connectToLost",
  steps: (document, [id], means) => {
    const node = findNode(document, id);
    if (node === undefined) return null;
    const lost = [...document.outcome.values()].find(({ result }) => result === "lost");
    if (lost === undefined)
      return withOutcome(document, node, "lost", "process.result.lost", means);
    if (flowsFrom(document, id).some(({ targetId }) => targetId === lost.id)) return null;
    return [
      (before) => connect(before, { sourceId: id, targetId: lost.id, kind: "flow" }, means.context),
    ];
  },
};

/** Adds an outcome after the last stage. */
function addOutcome(name: FixName, result: OutcomeResult, words: MessageKey): Fix {
  return {
    name,
    steps: (document, _elements, means) => {
      const last = stagesInOrder(document).at(-1);
      return last === undefined ? null : withOutcome(document, last, result, words, means);
    },
  };
}

function withOutcome(
  document: ProcessDocument,
  node: NodeRecord,
  result: OutcomeResult,
  words: MessageKey,
  means: FixMeans,
): ReturnType<Fix["steps"]> {
  const otherId: RecordId = node.id;
  const at = placeAfter(document, boundsOfNode(document, node), sizesIn(document).outcome);
  const fields = { name: means.words(words), result };
  return [
    (before) =>
      addConnected(
        before,
        { kind: "outcome", ...at, fields, otherId, way: "after" },
        means.context,
      ),
  ];
}
