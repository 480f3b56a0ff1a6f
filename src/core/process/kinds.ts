import type { RecordId } from "../base/ids.ts";
import { type Activity, activityKind } from "./records/activity.ts";
import { type Ask, askKind } from "./records/ask.ts";
import { type Decision, decisionKind } from "./records/decision.ts";
import { type Dependency, dependencyKind } from "./records/dependency.ts";
import { type Flow, flowKind } from "./records/flow.ts";
import { type Goal, goalKind } from "./records/goal.ts";
import { type ImportantDeal, importantDealKind } from "./records/importantDeal.ts";
import { type Initiative, initiativeKind } from "./records/initiative.ts";
import { type LeadSource, leadSourceKind } from "./records/leadSource.ts";
import { type Location, locationKind } from "./records/location.ts";
import { type Metric, metricKind } from "./records/metric.ts";
import { type Milestone, milestoneKind } from "./records/milestone.ts";
import { type Note, noteKind } from "./records/note.ts";
import { type Outcome, outcomeKind } from "./records/outcome.ts";
import { type Process, processKind } from "./records/process.ts";
import { type Role, roleKind } from "./records/role.ts";
import { type Scenario, scenarioKind } from "./records/scenario.ts";
import { type Stage, stageKind } from "./records/stage.ts";
import { type Strategy, strategyKind } from "./records/strategy.ts";

/** Every record kind, in the order in which a file lists them. */
export const KINDS = {
  process: processKind,
  role: roleKind,
  leadSource: leadSourceKind,
  stage: stageKind,
  activity: activityKind,
  decision: decisionKind,
  outcome: outcomeKind,
  note: noteKind,
  flow: flowKind,
  dependency: dependencyKind,
  metric: metricKind,
  goal: goalKind,
  scenario: scenarioKind,
  importantDeal: importantDealKind,
  strategy: strategyKind,
  initiative: initiativeKind,
  milestone: milestoneKind,
  ask: askKind,
  location: locationKind,
} as const;

export interface RecordByKind {
  process: Process;
  role: Role;
  leadSource: LeadSource;
  stage: Stage;
  activity: Activity;
  decision: Decision;
  outcome: Outcome;
  note: Note;
  flow: Flow;
  dependency: Dependency;
  metric: Metric;
  goal: Goal;
  scenario: Scenario;
  importantDeal: ImportantDeal;
  strategy: Strategy;
  initiative: Initiative;
  milestone: Milestone;
  ask: Ask;
  location: Location;
}

export type Kind = keyof RecordByKind;
export type AnyRecord = RecordByKind[Kind];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the keys it was given
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** The kinds that stand on the canvas as nodes. */
export const NODE_KINDS = [
  "leadSource",
  "stage",
  "activity",
  "decision",
  "outcome",
  "note",
] as const satisfies readonly Kind[];
export type NodeKind = (typeof NODE_KINDS)[number];
export type NodeRecord = RecordByKind[NodeKind];

/** The kinds that are drawn as arrows. */
export const ARROW_KINDS = ["flow", "dependency"] as const satisfies readonly Kind[];
export type ArrowKind = (typeof ARROW_KINDS)[number];
export type ArrowRecord = RecordByKind[ArrowKind];

const nodeKinds: ReadonlySet<string> = new Set(NODE_KINDS);
const arrowKinds: ReadonlySet<string> = new Set(ARROW_KINDS);

export function isNode(record: AnyRecord): record is NodeRecord {
  return nodeKinds.has(record.kind);
}

export function isArrow(record: AnyRecord): record is ArrowRecord {
  return arrowKinds.has(record.kind);
}

/** Makes a record of the kind with defaults for what is not given. Throws on values outside the schema. */
export function createRecord<K extends Kind>(
  kind: K,
  init: { readonly id: RecordId } & Partial<Omit<RecordByKind[K], "kind" | "id">>,
): RecordByKind[K] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of the kind makes exactly this record
  return KINDS[kind].schema.parse({ ...init, kind }) as RecordByKind[K];
}

/** The version of the file format: the newest that any kind has changed in. */
export const FILE_VERSION = Math.max(...KIND_NAMES.map((kind) => KINDS[kind].version));
