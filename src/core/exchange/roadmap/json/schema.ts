import { z } from "zod";
import { FIGURE_NAMES } from "../../../analysis/forecast.ts";
import { GAP_REASONS } from "../../../analysis/gaps.ts";
import { PRIORITIES, STATUSES } from "../../../process/fields.ts";
import { PROBLEM_REASONS } from "../../../roadmap/problems.ts";
import { ROADMAP_FORMAT } from "../../stagecraft/format.ts";

/** The version of the roadmap format. It grows when a reader of the old one would go wrong. */
export const ROADMAP_VERSION = 1;

export const ITEM_TYPES = ["goal", "initiative", "milestone", "deal", "ask", "strategy"] as const;

const id = z.string().min(1).describe("Identifies the entry; unique in the file.");
const text = z.string();
const day = z.iso.date().describe("Calendar day, ISO 8601, Gregorian.").nullable();
const currency = z.string().regex(/^[A-Z]{3}$/);
const itemIds = z.array(id);

function number(description: string) {
  return z.number().describe(`${description} Null: not known.`).nullable();
}

const share = (description: string) => number(`${description} A ratio: 0.35 is 35 %.`);
const money = (description: string) => number(`${description} In the roadmap's currency.`);

/** One row for each thing in the plan; all rows have the same fields, null where one has none. */
const item = z.object({
  id,
  type: z.enum(ITEM_TYPES),
  title: text,
  description: text,
  department: text
    .describe("Who does it; of an ask, who is asked. One of sales, marketing, product, ... or own.")
    .nullable(),
  location: text.describe("Name of the location.").nullable(),
  locationId: id.nullable(),
  owner: text,
  start: day,
  end: day.describe(
    "Of a goal its due date, of a deal its close date, of an ask the day needed by.",
  ),
  status: z.enum(STATUSES).nullable(),
  priority: z.enum(PRIORITIES).nullable(),
  metric: text.describe("Of a goal: what it is measured by.").nullable(),
  unit: text
    .describe("Unit of baseline, target and current; of percent they are ratios.")
    .nullable(),
  baseline: number("Value at the start, in the row's unit."),
  target: number("Value to be reached, in the row's unit."),
  current: number("Value now, in the row's unit, where it is measured."),
  progress: share("Of a goal: part of the way from baseline to target; may be below 0 or above 1."),
  value: money("Of a deal: its value."),
  budget: money("Of an initiative: what it may cost."),
  amount: number("Of an ask: how much of what its title tells."),
  currency: currency
    .describe("Of value, budget and, where the unit is money, the goal's numbers. ISO 4217.")
    .nullable(),
  probability: z
    .number()
    .min(0)
    .max(1)
    .describe("Of a deal: chance of being won, 0 to 1, its own or that of its stage.")
    .nullable(),
  weightedValue: money("Of a deal: value times probability."),
  account: text.describe("Of a deal: the customer.").nullable(),
  risk: text.describe("Of a deal.").nullable(),
  helpNeeded: text.describe("Of a deal: what is needed from others.").nullable(),
  area: text.describe("Of a strategy: pricing, offers, service, channels, ... or own.").nullable(),
  dependsOn: itemIds.describe(
    "Items of this file to be done before. May run in a circle: then `problems` says so.",
  ),
  goalIds: itemIds.describe("Goals of this file that it serves."),
  strategyId: id.describe("The strategy of this file that it puts into practice.").nullable(),
  initiativeId: id.describe("The initiative of this file that it is part of.").nullable(),
  processElementRefs: itemIds.describe(
    "Elements of the process it is about: stages of this file, or others of the process file.",
  ),
});

const location = z.object({
  id,
  name: text,
  country: text,
  timeZone: text.describe("IANA name, such as Europe/Helsinki; may be empty."),
  lead: text,
  headCount: number("People."),
  quota: money("What it is to sell in the roadmap's period."),
  description: text,
  itemIds: itemIds.describe("Items of this file that belong to it."),
});

const stage = z.object({
  id,
  number: z.int().min(1).describe("Place in the process, from 1."),
  name: text,
  purpose: text,
  ownerRole: text.nullable(),
  ownerRoleId: id.nullable(),
  outsourced: z.boolean(),
  expectedDays: number("Days that a deal is expected to stay."),
  longestDays: number("Days that a deal may stay at most."),
  durationDays: number("Days that the forecast counts."),
  exitCriteria: z.array(text),
  passOnRate: share("Of the deals that are here, those that go on."),
  winProbability: share("Of the deals that are here, those won in the end."),
  dealsPerMonth: number("Visits of deals a month, repeated ones counted."),
});

const leadSource = z.object({
  id,
  name: text,
  department: text,
  leadsPerMonth: number("Leads a month."),
  costPerLead: money("Cost of one lead."),
});

const missing = z
  .array(
    z.object({
      reason: z.enum(GAP_REASONS),
      elementId: id.describe("Where to put it right; null: it does not exist yet.").nullable(),
      elementName: text,
    }),
  )
  .describe("What keeps the number from being known; empty when it is.");

const figure = z.object({
  name: z.enum(FIGURE_NAMES),
  unit: z.enum(["leads/month", "ratio", "wins/month", "money/month", "days"]),
  currency: currency.describe("Where the unit is money.").nullable(),
  value: number("The figure, in its unit."),
  missing,
});

const role = z.object({
  id,
  name: text,
  department: text,
  headCount: number("People, in full-time equivalents."),
  workHoursPerMonth: number("Hours that the process asks of the role a month."),
  capacityHoursPerMonth: number("Hours that the role has for selling a month."),
  utilisation: share("Work over capacity; above 1 work piles up."),
  missing,
});

const problem = z.object({
  reason: z.enum(PROBLEM_REASONS),
  itemId: id,
  dependencyId: z
    .string()
    .describe("What the item waits for; of `dependencyMissing` it is not in the file.")
    .nullable(),
});

const audience = z.object({
  department: text.describe("As in items; null: every department.").nullable(),
  location: text.describe("Name of the location; null: every location.").nullable(),
  locationId: id.nullable(),
  leftOut: z.int().min(0).describe("Items and locations that do not concern it."),
});

/** A text that files of earlier versions do not have. */
const later = (description: string) => text.default("").describe(description);

const spread = z
  .object({ expected: z.number(), p10: z.number(), p90: z.number() })
  .describe("One period of ten stays at or below p10, nine of ten at or below p90.");

const outlook = z.object({
  start: z.iso.date(),
  end: z.iso.date(),
  wins: spread,
  revenue: spread.nullable().describe("In the roadmap's currency; null: not known."),
});

/** The one definition of the roadmap file: its type, its check and its JSON Schema. */
export const roadmapFileSchema = z.object({
  format: z.literal(ROADMAP_FORMAT),
  version: z.literal(ROADMAP_VERSION),
  createdAt: z.iso.datetime().describe("When the file was made, in universal time."),
  roadmap: z.object({
    title: text,
    summary: text,
    owner: text,
    start: day.describe("Start of the period as stated."),
    end: day.describe("End of the period as stated."),
    currency: currency.describe("Of every amount of money in the file. ISO 4217."),
    language: text.describe("Of the texts in the file, BCP 47."),
    audience: audience
      .nullable()
      .default(null)
      .describe("Whom the file is for; null, or not there: everybody, and nothing is left out."),
    edition: later("Which version of the roadmap it is, in the user's words."),
    reviewDate: day.default(null).describe("When it is to be looked through again."),
    results: later("Results of the period before."),
    market: later("Market, customers and competitors."),
    risks: later("What could upset the plan."),
    assumptions: later("What the plan takes for granted."),
    outlook: outlook
      .nullable()
      .default(null)
      .describe("What the process may bring in the period; null: not known."),
  }),
  items: z.array(item).describe("Goals, strategies, deals, initiatives, milestones and asks."),
  locations: z.array(location),
  process: z
    .object({
      id,
      name: text,
      purpose: text,
      idealCustomer: text,
      dealValue: money("Mean value of a won deal."),
      stages: z.array(stage).describe("In the order of the process."),
      leadSources: z.array(leadSource),
      figures: z.array(figure).describe("What the process yields in the steady state."),
      roles: z.array(role),
    })
    .describe("The process in short."),
  problems: z.array(problem).describe("What does not fit together in the plan."),
});

export type RoadmapFile = z.infer<typeof roadmapFileSchema>;
export type RoadmapRow = RoadmapFile["items"][number];

/**
 * The JSON Schema (draft 2020-12) of a roadmap file. It allows fields that it does not name, so
 * that a later Stagecraft can add some without breaking who checks with this one.
 */
export function roadmapFileJsonSchema(): object {
  return {
    $id: `urn:stagecraft:roadmap:${ROADMAP_VERSION}`,
    title: "Stagecraft roadmap",
    description:
      "A sales roadmap made with Stagecraft: the plan in rows, the locations, and the process in short.",
    ...z.toJSONSchema(roadmapFileSchema, { target: "draft-2020-12", io: "input" }),
  };
}
