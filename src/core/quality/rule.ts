import type { RecordId } from "../base/ids.ts";
import type { MessageKey } from "../i18n/catalogue.ts";
import type { ProcessDocument } from "../process/document.ts";
import type { Kind, RecordByKind } from "../process/kinds.ts";
import type { Fix } from "./fixes/fix.ts";

/** From what keeps the process from working to what could be better. */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * What a rule serves: that the process is sound as a flow, the seven properties of an
 * effective process, and the four questions a team should ask itself about it.
 */
export const PROPERTIES = [
  "structure",
  "customerCentric",
  "clearlyDefined",
  "repeatable",
  "predictable",
  "goalOriented",
  "measurable",
  "adaptable",
  "selfCheck",
] as const;
export type Property = (typeof PROPERTIES)[number];

/** Why findings of a rule matter; each is a message, and several rules may share one. */
export type WhyName =
  Extract<MessageKey, `quality.why.${string}`> extends `quality.why.${infer Name}` ? Name : never;

/**
 * What fills a placeholder of a finding's message: a share is a ratio, keys are messages listed,
 * a record is called by its name.
 */
export type FindingValue =
  | string
  | number
  | { readonly share: number }
  | { readonly keys: readonly MessageKey[] };
type FoundValue = FindingValue | { readonly record: RecordId };

/** Something that a rule found. */
export interface Found {
  /** The records concerned; the first carries the finding, of one about the whole the process. */
  readonly elements: readonly [RecordId, ...RecordId[]];
  /** `name` is that of the first record unless it is given. */
  readonly values?: Readonly<Record<string, FoundValue>>;
}

/** Nothing found is a pass; null: the rule has nothing to say here. */
export type Verdict = readonly Found[] | null;

/** The fields of each kind that a check reads; of a kind without fields, which records there are. */
export type Reads = {
  readonly [K in Kind]?: readonly (keyof RecordByKind[K])[];
};

/** Which records a check must look at again when a record of the kind has changed; asked of it as it was and as it is. */
type Touches = {
  readonly [K in Kind]?: (record: RecordByKind[K], document: ProcessDocument) => Iterable<RecordId>;
};

/** What a check may ask of the outside. */
export interface CheckContext {
  /** The calendar day, ISO 8601. */
  readonly today: string;
}

interface RuleHead {
  readonly severity: Severity;
  readonly property: Property;
  /** Where the rule comes from: sections of the requirements, or S for soundness of workflow nets (van der Aalst). */
  readonly source: string;
  readonly why: WhyName;
  readonly reads: Reads;
  /** Whether the result depends on the day. */
  readonly readsToday?: boolean;
  readonly fix?: Fix;
}

/** A rule about the process as a whole. */
export interface WholeRule<Code extends string = string> extends RuleHead {
  readonly code: Code;
  readonly scope: "whole";
  check(document: ProcessDocument, context: CheckContext): Verdict;
}

/**
 * A rule about single records with what is around them. A kind that it reads without checking
 * records of it, and without saying whom that touches, touches every record.
 */
export interface RecordRule<Code extends string = string, K extends Kind = Kind> extends RuleHead {
  readonly code: Code;
  readonly scope: "record";
  readonly of: readonly K[];
  readonly touches?: Touches;
  check(record: RecordByKind[K], document: ProcessDocument, context: CheckContext): Verdict;
}

export type Rule<Code extends string = string> = WholeRule<Code> | RecordRule<Code>;

export function wholeRule<const Code extends string>(
  rule: Omit<WholeRule<Code>, "scope">,
): WholeRule<Code> {
  return { ...rule, scope: "whole" };
}

export function recordRule<const Code extends string, const K extends Kind>(
  rule: Omit<RecordRule<Code, K>, "scope">,
): RecordRule<Code> {
  return { ...rule, scope: "record" };
}

/** One finding, in the record itself. */
export function found(elements: Found["elements"], values?: Found["values"]): readonly [Found] {
  return [values === undefined ? { elements } : { elements, values }];
}

export const PASSED: Verdict = [];
