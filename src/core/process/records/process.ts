import { z } from "zod";
import { LIMITS } from "../../base/limits.ts";
import { defineKind } from "../defineKind.ts";
import {
  count,
  day,
  id,
  languageTag,
  line,
  list,
  moment,
  money,
  reference,
  text,
  translated,
} from "../fields.ts";

export const DENSITIES = ["comfortable", "compact"] as const;

export const PALETTES = ["clear", "soft", "deep"] as const;

export const DAY_KINDS = ["calendar", "working"] as const;

/** `recordId` is the first record of the finding; of one about the whole, the process. */
export const acceptedFinding = z.object({
  id,
  code: id,
  recordId: id,
  reason: text,
  ...translated,
});
export type AcceptedFinding = Readonly<z.infer<typeof acceptedFinding>>;

/** What the whole document describes. Every document has exactly one. */
export const processSchema = z.object({
  kind: z.literal("process"),
  id,
  name: line,
  /** What the process is for, in a sentence or two. */
  purpose: text,
  /** Whom the process sells to: profile, needs, buying habits. */
  idealCustomer: text,
  /** Mean value of a won deal. */
  dealValue: money,
  /** Standard deviation of the value of won deals, which vary log-normally. */
  dealValueDeviation: money,
  /** ISO 4217. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default("EUR"),
  /** Language of the document's own texts, BCP 47. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .default("en"),
  /** Other languages that texts are kept in, in the order in which they are shown; none: left out. */
  languages: z.array(languageTag).max(LIMITS.listEntries).optional(),
  /** Working days in a week, for durations in working time; 5 unless stated. */
  workingDaysPerWeek: count,
  /** Whether days are those of the calendar or working days. */
  dayKind: z.enum(DAY_KINDS).default("calendar"),
  /** The location whose working days and holidays the process goes by. */
  calendarLocationId: reference,
  /** When the process was last looked through as a whole. */
  reviewedAt: day,
  /** Findings of the quality check that are accepted, each with the reason. */
  acceptedFindings: list(acceptedFinding),
  createdAt: moment,
  /** How much room nodes take on the canvas. */
  density: z.enum(DENSITIES).default("comfortable"),
  /** The set of colours that the hues of the canvas are drawn in. */
  palette: z.enum(PALETTES).default("clear"),
  /** The roadmap's header: a high-level summary, who answers for it, and the period it covers. */
  roadmapTitle: line,
  roadmapSummary: text,
  roadmapOwner: line,
  roadmapStart: day,
  roadmapEnd: day,
  /** Which version of the roadmap it is, and the day on which it is to be looked through again. */
  roadmapVersion: line,
  roadmapReviewDate: day,
  /** What the plan builds on: results of the period before, market, customers and competitors. */
  roadmapResults: text,
  roadmapMarket: text,
  /** What could upset it, and what it takes for granted. */
  roadmapRisks: text,
  roadmapAssumptions: text,
  ...translated,
});

export type Process = Readonly<z.infer<typeof processSchema>>;

export const processKind = defineKind({
  kind: "process",
  plural: "process",
  schema: processSchema,
});
