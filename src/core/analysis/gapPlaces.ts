import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import { flowsFrom, flowsInto, standsInFlow } from "../process/graph.ts";
import { readingOrder } from "../process/reading.ts";
import type { Gap } from "./gaps.ts";

/**
 * Where in the diagram a gap can be put right, to be selected: the record that it is at. Where it
 * is that something isn't there yet, the steps at which it would be; of a role with too much to
 * do, the work that it does. Empty where it is about the process, or a role, by itself.
 */
export function gapPlaces(document: ProcessDocument, gap: Gap): readonly RecordId[] {
  const { reason, recordId } = gap;
  if (reason === "noLeadSource") {
    return stepsWhere(document, (id) => flowsInto(document, id).length === 0);
  }
  if (reason === "noWonOutcome") {
    const ends = [...document.outcome.keys()];
    if (ends.length > 0) return ends;
    return stepsWhere(document, (id) => flowsFrom(document, id).length === 0);
  }
  if (recordId === null || document.process.has(recordId)) return [];
  if (!document.role.has(recordId)) return [recordId];
  return reason === "overload" ? workOf(document, recordId) : [];
}

/** The activities that a role does: its own, and in stages that it owns those that are nobody else's. */
export function workOf(document: ProcessDocument, roleId: RecordId): readonly RecordId[] {
  return [...document.activity.values()]
    .filter((activity) => {
      const { ownerRoleId = null } = document.stage.get(activity.stageId ?? "") ?? {};
      return (activity.roleId ?? ownerRoleId) === roleId;
    })
    .map(({ id }) => id);
}

/** The steps of which it holds, in reading order; where it holds of none, the first of all. */
function stepsWhere(
  document: ProcessDocument,
  holds: (id: RecordId) => boolean,
): readonly RecordId[] {
  const steps = readingOrder(document)
    .filter(
      (node) =>
        node.kind === "stage" ||
        node.kind === "decision" ||
        (node.kind === "activity" && standsInFlow(node)),
    )
    .map(({ id }) => id);
  const found = steps.filter(holds);
  return found.length > 0 ? found : steps.slice(0, 1);
}
