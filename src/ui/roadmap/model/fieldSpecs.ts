import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import { DEPARTMENTS, PRIORITIES, STATUSES } from "../../../core/process/fields.ts";
import { type Kind, NODE_KINDS, type RecordByKind } from "../../../core/process/kinds.ts";
import { METRIC_UNITS } from "../../../core/process/records/metric.ts";
import { STRATEGY_AREAS } from "../../../core/process/records/strategy.ts";
import type { PlanKind } from "./planKinds.ts";

/** A word of a closed or open list, with its message. */
export interface Word {
  readonly value: string;
  readonly label: MessageKey;
}

/** What a field holds, and so what it is edited with. */
export type ValueSpec =
  | { readonly type: "line"; readonly hint?: MessageKey }
  | { readonly type: "text" }
  | { readonly type: "count" | "money" | "probability" | "day" }
  /** A number in the unit that the record states itself. */
  | { readonly type: "quantity" }
  /** Own words too, where the list is an open one. */
  | { readonly type: "word"; readonly words: readonly Word[]; readonly ownWords: boolean }
  | { readonly type: "reference"; readonly to: Kind }
  | { readonly type: "references"; readonly to: readonly Kind[] }
  /** Of locations alone: the days of the week that are worked, and those that are not though. */
  | { readonly type: "weekdays" | "holidays" };

export interface FieldSpec {
  readonly field: string;
  readonly label: MessageKey;
  readonly value: ValueSpec;
  /** Pixels that a column needs at least; of no matter among the details. */
  readonly width: number;
}

interface FieldSpecOf<K extends PlanKind> extends FieldSpec {
  readonly field: keyof RecordByKind[K] & string;
}

/** The fields of a kind: the columns after the name, and what unfolds below a row. */
export interface TableSpec {
  readonly columns: readonly FieldSpec[];
  readonly details: readonly FieldSpec[];
  /** The long text of which a line shows below the name while the row is folded. */
  readonly preview: string;
}

interface TableSpecOf<K extends PlanKind> extends TableSpec {
  readonly columns: readonly FieldSpecOf<K>[];
  readonly details: readonly FieldSpecOf<K>[];
  readonly preview: keyof RecordByKind[K] & string;
}

const LINE = { type: "line" } as const;
const TEXT = { type: "text" } as const;
const DAY = { type: "day" } as const;
const PLANNED_WORK = ["initiative", "milestone", "ask"] as const;

const STATUS = {
  field: "status",
  label: "process.field.status",
  value: {
    type: "word",
    ownWords: false,
    words: STATUSES.map((value) => ({ value, label: `process.status.${value}` as const })),
  },
  width: 118,
} as const;

const PRIORITY = {
  field: "priority",
  label: "process.field.priority",
  value: {
    type: "word",
    ownWords: false,
    words: PRIORITIES.map((value) => ({ value, label: `process.priority.${value}` as const })),
  },
  width: 92,
} as const;

const DEPARTMENT = {
  field: "department",
  label: "process.field.department",
  value: {
    type: "word",
    ownWords: true,
    words: DEPARTMENTS.map((value) => ({ value, label: `process.department.${value}` as const })),
  },
  width: 120,
} as const;

const OWNER = { field: "owner", label: "process.field.owner", value: LINE, width: 124 } as const;
const DESCRIPTION = {
  field: "description",
  label: "process.field.description",
  value: TEXT,
  width: 0,
} as const;
const LOCATION = {
  field: "locationId",
  label: "process.field.location",
  value: { type: "reference", to: "location" },
  width: 112,
} as const;
const INITIATIVE = {
  field: "initiativeId",
  label: "process.field.initiative",
  value: { type: "reference", to: "initiative" },
  width: 150,
} as const;
const DEPENDS_ON = {
  field: "dependsOn",
  label: "process.field.dependsOn",
  value: { type: "references", to: PLANNED_WORK },
  width: 0,
} as const;
const START = { field: "start", label: "process.field.start", value: DAY, width: 132 } as const;

const SPECS: { readonly [K in PlanKind]: TableSpecOf<K> } = {
  goal: {
    columns: [
      {
        field: "baseline",
        label: "process.field.baseline",
        value: { type: "quantity" },
        width: 128,
      },
      { field: "target", label: "process.field.target", value: { type: "quantity" }, width: 128 },
      {
        field: "unit",
        label: "process.field.unit",
        value: {
          type: "word",
          ownWords: false,
          words: METRIC_UNITS.map((value) => ({ value, label: `process.unit.${value}` as const })),
        },
        width: 96,
      },
      { field: "dueDate", label: "process.field.dueDate", value: DAY, width: 132 },
      OWNER,
      STATUS,
    ],
    details: [
      { field: "measure", label: "process.field.measure", value: LINE, width: 0 },
      {
        field: "metricId",
        label: "roadmap.page.metric",
        value: { type: "reference", to: "metric" },
        width: 0,
      },
      DESCRIPTION,
    ],
    preview: "description",
  },
  importantDeal: {
    columns: [
      { field: "account", label: "process.field.account", value: LINE, width: 130 },
      { field: "value", label: "process.field.value", value: { type: "money" }, width: 124 },
      {
        field: "probability",
        label: "process.field.probability",
        value: { type: "probability" },
        width: 88,
      },
      {
        field: "stageId",
        label: "process.field.stage",
        value: { type: "reference", to: "stage" },
        width: 128,
      },
      { field: "closeDate", label: "process.field.closeDate", value: DAY, width: 132 },
      STATUS,
    ],
    details: [
      OWNER,
      LOCATION,
      { field: "risk", label: "process.field.risk", value: TEXT, width: 0 },
      { field: "helpNeeded", label: "process.field.helpNeeded", value: TEXT, width: 0 },
    ],
    preview: "helpNeeded",
  },
  strategy: {
    columns: [
      {
        field: "area",
        label: "process.field.area",
        value: {
          type: "word",
          ownWords: true,
          words: STRATEGY_AREAS.map((value) => ({
            value,
            label: `process.strategyArea.${value}` as const,
          })),
        },
        width: 150,
      },
      {
        field: "goalIds",
        label: "process.field.goals",
        value: { type: "references", to: ["goal"] },
        width: 260,
      },
      { ...OWNER, width: 160 },
    ],
    details: [DESCRIPTION],
    preview: "description",
  },
  initiative: {
    columns: [
      DEPARTMENT,
      START,
      { field: "end", label: "process.field.end", value: DAY, width: 132 },
      OWNER,
      PRIORITY,
      STATUS,
    ],
    details: [
      LOCATION,
      {
        field: "strategyId",
        label: "process.field.strategy",
        value: { type: "reference", to: "strategy" },
        width: 0,
      },
      {
        field: "goalId",
        label: "process.field.goal",
        value: { type: "reference", to: "goal" },
        width: 0,
      },
      { field: "budget", label: "process.field.budget", value: { type: "money" }, width: 0 },
      DEPENDS_ON,
      {
        field: "processElementIds",
        label: "roadmap.page.processElements",
        value: { type: "references", to: [...NODE_KINDS, "flow"] },
        width: 0,
      },
      DESCRIPTION,
    ],
    preview: "description",
  },
  milestone: {
    columns: [
      { field: "date", label: "process.field.date", value: DAY, width: 132 },
      DEPARTMENT,
      INITIATIVE,
      OWNER,
      STATUS,
    ],
    details: [LOCATION, DEPENDS_ON, DESCRIPTION],
    preview: "description",
  },
  ask: {
    columns: [
      DEPARTMENT,
      { field: "amount", label: "process.field.amount", value: { type: "count" }, width: 84 },
      START,
      { field: "neededBy", label: "process.field.neededBy", value: DAY, width: 132 },
      PRIORITY,
      STATUS,
    ],
    details: [OWNER, LOCATION, INITIATIVE, DEPENDS_ON, DESCRIPTION],
    preview: "description",
  },
  location: {
    columns: [
      { field: "country", label: "process.field.country", value: LINE, width: 120 },
      {
        field: "timeZone",
        label: "process.field.timeZone",
        value: { type: "line", hint: "roadmap.page.timeZoneHint" },
        width: 150,
      },
      { field: "lead", label: "process.field.lead", value: LINE, width: 140 },
      { field: "headCount", label: "process.field.headCount", value: { type: "count" }, width: 96 },
      { field: "quota", label: "process.field.quota", value: { type: "money" }, width: 128 },
    ],
    details: [
      {
        field: "workingWeekdays",
        label: "days.workingWeekdays",
        value: { type: "weekdays" },
        width: 0,
      },
      { field: "holidays", label: "days.holidays", value: { type: "holidays" }, width: 0 },
      DESCRIPTION,
    ],
    preview: "description",
  },
};

export function tableOf(kind: PlanKind): TableSpec {
  return SPECS[kind];
}
