import type { RecordId } from "../../../core/base/ids.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { findRecord, nameOf, type ProcessDocument } from "../../../core/process/document.ts";
import {
  activitiesOf,
  dependenciesInto,
  flowsFrom,
  flowsInto,
  stageNumber,
} from "../../../core/process/graph.ts";
import { groupOf } from "../../../core/process/groups.ts";
import { type AnyRecord, isNode } from "../../../core/process/kinds.ts";
import { stepOf } from "../../../core/process/reading.ts";
import { sessionStore } from "../../../state/session/session.ts";

/** What is said of a record so that one knows which it is: "Qualify, stage 3 of 7". */
export function spokenName(
  document: ProcessDocument,
  record: AnyRecord,
  translate: Translate,
  formats: Formats,
): string {
  const name = nameOf(record).trim() || translate("canvas.spoken.unnamed");
  const plainName = (id: RecordId) => {
    const found = findRecord(document, id);
    return (found && nameOf(found).trim()) || translate("canvas.spoken.unnamed");
  };
  switch (record.kind) {
    case "stage":
      return translate("canvas.spoken.stage", {
        name,
        number: formats.integer(stageNumber(document, record.id)),
        count: formats.integer(document.stage.size),
      });
    case "activity": {
      if (record.stageId === null) break;
      const siblings = activitiesOf(document, record.stageId);
      return translate("canvas.spoken.activityInStage", {
        name,
        number: formats.integer(siblings.findIndex(({ id }) => id === record.id) + 1),
        count: formats.integer(siblings.length),
        stage: plainName(record.stageId),
      });
    }
    case "outcome":
      return translate("canvas.spoken.outcome", {
        name,
        result: translate(`process.result.${record.result}`),
      });
    case "flow": {
      const ends = { source: plainName(record.sourceId), target: plainName(record.targetId) };
      const condition = record.condition.trim();
      if (condition !== "") {
        const said = [
          condition,
          ...(record.probability === null ? [] : [formats.percent(record.probability)]),
        ];
        return translate("create.spoken.way", { ...ends, condition: said.join(", ") });
      }
      return record.probability === null
        ? translate("canvas.spoken.flow", ends)
        : translate("canvas.spoken.flowWithProbability", {
            ...ends,
            probability: formats.percent(record.probability),
          });
    }
    case "dependency":
      return translate("canvas.spoken.dependency", {
        source: plainName(record.sourceId),
        target: plainName(record.targetId),
      });
    default:
      break;
  }
  const kind = translate(`process.kind.${record.kind}`);
  const rowStart = sessionStore.getState().direction === "rtl" ? "right" : "left";
  const step = stepOf(document, record.id, rowStart);
  if (step === null) return translate("canvas.spoken.node", { name, kind });
  return translate("canvas.spoken.place", {
    name,
    kind,
    number: formats.integer(step.number),
    count: formats.integer(step.count),
  });
}

/**
 * All that is said of a record when one comes to it: which it is, what leads to it, what it
 * leads to, and what is missing.
 */
export function spokenDescription(
  document: ProcessDocument,
  record: AnyRecord,
  translate: Translate,
  formats: Formats,
): string {
  const name = spokenName(document, record, translate, formats);
  if (!isNode(record)) return name;
  const plainName = (id: RecordId) => {
    const found = findRecord(document, id);
    return (found && nameOf(found).trim()) || translate("canvas.spoken.unnamed");
  };
  const sources = flowsInto(document, record.id).map(({ sourceId }) => plainName(sourceId));
  const ways = flowsFrom(document, record.id).map(({ condition, targetId }) =>
    condition.trim() === ""
      ? plainName(targetId)
      : translate("canvas.spoken.way", { condition, target: plainName(targetId) }),
  );
  const needed =
    record.kind === "activity"
      ? dependenciesInto(document, record.id).map(({ sourceId }) => plainName(sourceId))
      : [];
  const roleId =
    record.kind === "activity"
      ? record.roleId
      : record.kind === "stage"
        ? record.ownerRoleId
        : null;
  const role = document.role.get(roleId ?? "")?.name.trim() ?? "";
  const hasToLead =
    record.kind === "leadSource" || record.kind === "stage" || record.kind === "decision";
  const group = groupOf(document, record.id);
  return [
    name,
    ...(record.locked ? [translate("arrange.spokenLocked")] : []),
    ...(group.length > 0
      ? [translate("arrange.spokenGroup", { count: formats.integer(group.length) })]
      : []),
    ...(role === "" ? [] : [translate("create.spoken.role", { role })]),
    ...(sources.length > 0
      ? [translate("canvas.spoken.inFrom", { names: formats.list(sources) })]
      : []),
    ...(ways.length > 0 ? [translate("canvas.spoken.out", { names: formats.list(ways) })] : []),
    ...(needed.length > 0
      ? [translate("canvas.spoken.needs", { names: formats.list(needed) })]
      : []),
    ...(hasToLead && ways.length === 0 ? [translate("canvas.spoken.noWayOut")] : []),
  ].join(". ");
}

/** What is said of a selection: the one element, how many, or nothing. */
export function spokenSelection(
  document: ProcessDocument,
  ids: readonly RecordId[],
  translate: Translate,
  formats: Formats,
): string {
  const [first] = ids;
  if (first === undefined) return "";
  if (ids.length > 1) return translate("canvas.spoken.several", { count: ids.length });
  const record = findRecord(document, first);
  return record === undefined ? "" : spokenDescription(document, record, translate, formats);
}
