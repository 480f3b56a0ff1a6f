import { forecast } from "../../analysis/forecast.ts";
import { bestChange } from "../../analysis/sensitivity/ranking.ts";
import type { Sensitivities } from "../../analysis/sensitivity/sensitivities.ts";
import type { RecordId } from "../../base/ids.ts";
import { findNode, nameOf, type ProcessDocument } from "../../process/document.ts";
import { FIGURE_UNITS } from "./goalFigure.ts";
import type { Suggestion, Told } from "./suggestion.ts";
import { quarterOf, type Window } from "./window.ts";

/** The one small change that pays most. */
export function fromChange(
  document: ProcessDocument,
  found: Sensitivities,
  window: Window,
): readonly Suggestion[] {
  const best = bestChange(document, found);
  if (best === null) return [];
  const { recordId, effect, gain } = best;
  const now = forecast(document).figures[effect];
  if (!now.known) return [];
  const later = effect === "meanDaysToWin" ? now.value - gain : now.value + gain;
  const flow = document.flow.get(recordId);
  const unit = FIGURE_UNITS[effect];
  return [
    {
      source: "bestChange",
      what: "bestChange",
      recordId,
      kind: "initiative",
      from: now.value,
      to: later,
      title: titleOf(document, best.message, recordId),
      reasons: [
        {
          key: `plan.reason.bestChange.${effect}`,
          values: { now: { number: "from", unit }, later: { number: "to", unit } },
        },
      ],
      fields: {
        department: departmentAt(document, flow?.sourceId ?? recordId),
        ...quarterOf(window),
        priority: "high",
        processElementIds: [recordId],
      },
      elements: flow === undefined ? [] : [flow.sourceId, flow.targetId],
      follows: [],
      compares: ["from", "to"],
    },
  ];
}

function titleOf(document: ProcessDocument, message: string, recordId: RecordId): Told {
  const nameAt = (id: RecordId | undefined) => {
    const node = findNode(document, id ?? "");
    return node === undefined ? "" : nameOf(node);
  };
  const flow = document.flow.get(recordId);
  if (flow === undefined) return { key: "plan.title.dayLess", values: { name: nameAt(recordId) } };
  const values = { from: nameAt(flow.sourceId), to: nameAt(flow.targetId) };
  const key = message === "whatIf.best.pointLess" ? "plan.title.pointLess" : "plan.title.pointMore";
  return { key, values };
}

/** That of who answers for the step. */
export function departmentAt(document: ProcessDocument, id: RecordId): string {
  const activity = document.activity.get(id);
  const stage = document.stage.get(activity?.stageId ?? id);
  const roleId = activity?.roleId ?? stage?.ownerRoleId ?? "";
  return document.role.get(roleId)?.department ?? "sales";
}
