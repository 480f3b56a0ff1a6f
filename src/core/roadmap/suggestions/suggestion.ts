import type { RecordId } from "../../base/ids.ts";
import type { MessageKey } from "../../i18n/catalogue.ts";
import type { FindingValue } from "../../quality/rule.ts";
import type { RuleCode } from "../../quality/rules.ts";
import type { RecordByKind } from "../../process/kinds.ts";

/** What of the process can come into the plan, in the order in which it is told. */
export const SOURCES = [
  "goalGap",
  "moreLeads",
  "capacityGap",
  "bestChange",
  "metricTarget",
  "finding",
  "stageTimeline",
] as const;
export type Source = (typeof SOURCES)[number];

/** The kinds of records that something can be taken over as. */
export const TAKEN_KINDS = ["goal", "initiative", "milestone", "ask"] as const;
export type TakenKind = (typeof TAKEN_KINDS)[number];
export type TakenRecord = RecordByKind[TakenKind];

/** Where a number of the process stands, and where it is to come to; null: there is none. */
export interface Numbers {
  readonly from: number | null;
  readonly to: number | null;
}

/** What fills a placeholder: that of a finding, or one of the suggestion's numbers in its unit. */
export type ToldValue = FindingValue | { readonly number: keyof Numbers; readonly unit: string };

/** A message that is not in a language yet. */
export interface Told {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, ToldValue>>;
}

/** Something of the process that belongs into the plan. Plain data. */
export interface Suggestion extends Numbers {
  readonly source: Source;
  /** The source, and of a finding its code too. */
  readonly what: string;
  /** What it is about: a goal, a metric, a stage, a flow; of the whole, the process. */
  readonly recordId: RecordId;
  readonly kind: TakenKind;
  readonly title: Told;
  /** Why, in sentences; they become the description. */
  readonly reasons: readonly Told[];
  /** The other fields of the record that it becomes. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Elements of the process that it links to beside `recordId`. */
  readonly elements: readonly RecordId[];
  /** The fields that follow the process when it changes. */
  readonly follows: readonly string[];
  /** The numbers by which it is seen that the process has changed. */
  readonly compares: readonly (keyof Numbers)[];
}

/** A link to an element of the process, without numbers to compare. */
export const ELEMENT = "element";

/** What a finding is taken over as. */
export function whatOfFinding(code: RuleCode): string {
  return `finding.${code}`;
}
