import type { RecordId } from "../../../core/base/ids.ts";
import type { Formats } from "../../../core/i18n/format.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { findRecord, nameOf, type ProcessDocument } from "../../../core/process/document.ts";
import { activitiesOf, stageNumber } from "../../../core/process/graph.ts";
import type { AnyRecord } from "../../../core/process/kinds.ts";

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
  return translate("canvas.spoken.node", { name, kind: translate(`process.kind.${record.kind}`) });
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
  return record === undefined ? "" : spokenName(document, record, translate, formats);
}
