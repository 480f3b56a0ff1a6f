import type { RecordId } from "../base/ids.ts";
import type { Tone } from "../charts/spec.ts";
import { standardHue } from "../drawing/palette.ts";
import type { Translate } from "../i18n/translator.ts";
import { findRecord, nameOf, type ProcessDocument } from "../process/document.ts";
import { stageNumber } from "../process/graph.ts";
import type { OutcomeResult } from "../process/records/outcome.ts";

/** The record's name; one without is called by what it is, an outcome by how it ends. */
export function labelOf(document: ProcessDocument, id: RecordId, translate: Translate): string {
  const record = findRecord(document, id);
  if (record === undefined) return "";
  const name = nameOf(record).trim();
  if (name !== "") return name;
  return record.kind === "outcome"
    ? translate(`process.result.${record.result}`)
    : translate(`process.kind.${record.kind}`);
}

const RESULT_TONES: Readonly<Record<OutcomeResult, Tone>> = {
  won: "good",
  lost: "bad",
  disqualified: "slate",
  nurture: "warn",
  handedOver: "accent",
};

/** The colour in which charts show a record: a stage in its own. */
export function toneOf(document: ProcessDocument, id: RecordId): Tone {
  const stage = document.stage.get(id);
  if (stage !== undefined) return stage.color ?? standardHue(stageNumber(document, id));
  const outcome = document.outcome.get(id);
  return outcome === undefined ? "neutral" : RESULT_TONES[outcome.result];
}
