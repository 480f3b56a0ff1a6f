import type { RecordId } from "../base/ids.ts";
import type { FindingValue, Property, Severity } from "./rule.ts";
import type { RuleCode } from "./rules.ts";

/** What the check found, as plain data. */
export interface Finding {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly property: Property;
  /** The records to select; the first carries the finding, of one about the whole the process. */
  readonly elements: readonly [RecordId, ...RecordId[]];
  readonly values: Readonly<Record<string, FindingValue>>;
  /** The reason for which it is accepted; null while it is not. */
  readonly accepted: string | null;
}

/** How far a property is reached. */
export interface PropertyScore {
  /** 0 to 1; null while no rule has anything to check. */
  readonly score: number | null;
  /** Rules that had something to check, and those of them that found nothing but what is accepted. */
  readonly applied: number;
  readonly passed: number;
}

export interface QualityReport {
  /** In the order of the rules, errors first; within a rule by the record's id. */
  readonly findings: readonly Finding[];
  readonly scores: Readonly<Record<Property, PropertyScore>>;
}
