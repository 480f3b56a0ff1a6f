import type { MessageKey } from "../../../../core/i18n/catalogue.ts";
import type { Translate } from "../../../../core/i18n/translator.ts";
import { nameOf } from "../../../../core/process/document.ts";
import type { AnyRecord } from "../../../../core/process/kinds.ts";
import type { TextRow } from "../../../../core/process/textTable.ts";

const FIELDS: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ["name", "process.field.name"],
  ["purpose", "process.field.purpose"],
  ["description", "process.field.description"],
  ["idealCustomer", "process.field.idealCustomer"],
  ["journeyStep", "process.field.journeyStep"],
  ["constraints", "process.field.constraints"],
  ["guidance", "process.field.guidance"],
  ["text", "process.field.text"],
  ["answer", "process.field.answer"],
  ["condition", "process.field.condition"],
  ["definition", "process.field.definition"],
  ["measure", "process.field.measure"],
  ["owner", "process.field.owner"],
  ["account", "process.field.account"],
  ["risk", "process.field.risk"],
  ["helpNeeded", "process.field.helpNeeded"],
  ["country", "process.field.country"],
  ["lead", "process.field.lead"],
  ["source", "process.field.source"],
  ["roadmapTitle", "roadmap.page.title"],
  ["roadmapSummary", "roadmap.page.summary"],
  ["roadmapOwner", "roadmap.page.owner"],
  ["roadmapVersion", "background.field.version"],
  ["roadmapResults", "background.field.results"],
  ["roadmapMarket", "background.field.market"],
  ["roadmapRisks", "background.field.risks"],
  ["roadmapAssumptions", "background.field.assumptions"],
]);

const LISTS: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ["entryCriteria", "process.field.entryCriteria"],
  ["exitCriteria", "process.field.exitCriteria"],
  ["questions", "process.field.questions"],
  ["objections", "process.field.objections"],
  ["links", "process.field.links"],
  ["reasons", "process.field.reasons"],
  ["holidays", "days.holidays"],
  ["acceptedFindings", "languages.acceptedFindings"],
]);

/** Texts that are said on one line, and so go on to the next row with Enter. */
const LINES: ReadonlySet<string> = new Set([
  "name",
  "label",
  "journeyStep",
  "measure",
  "owner",
  "account",
  "country",
  "lead",
  "roadmapTitle",
  "roadmapOwner",
  "roadmapVersion",
]);

export function isLine({ field }: TextRow): boolean {
  return LINES.has(field);
}

/** What a text is, such as "Purpose" or "Exit criteria 2". */
export function labelOf(translate: Translate, { list, field, number }: TextRow): string {
  const key = field === "answer" ? "process.field.answer" : LISTS.get(list ?? "");
  if (key !== undefined) return translate("languages.entry", { list: translate(key), number });
  const known = FIELDS.get(field);
  return known === undefined ? field : translate(known);
}

/** What the texts are of, such as "Stage · Qualify". */
export function titleOf(translate: Translate, record: AnyRecord): string {
  const kind = translate(`process.kind.${record.kind}`);
  const name = nameOf(record).trim();
  return name === "" ? kind : `${kind} · ${name}`;
}
