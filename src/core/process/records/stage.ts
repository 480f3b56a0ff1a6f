import { z } from "zod";
import { defineKind } from "../defineKind.ts";
import {
  coordinate,
  criterion,
  days,
  drawn,
  id,
  line,
  list,
  money,
  reference,
  size,
  text,
  translated,
} from "../fields.ts";

export const DURATION_SOURCES = ["timeline", "criticalPath"] as const;

export const DURATION_SHAPES = [
  "fixed",
  "exponential",
  "triangular",
  "logNormal",
  "threePoint",
] as const;

/** A phase of the process, drawn as a coloured container that holds activities. */
export const stageSchema = z.object({
  kind: z.literal("stage"),
  id,
  name: line,
  /** What the stage is to achieve. */
  purpose: text,
  /** The step of the customer's own journey that the stage goes along with. */
  journeyStep: line,
  /** The role that answers for the stage. */
  ownerRoleId: reference,
  /** What must be so before a deal comes in. */
  entryCriteria: list(criterion),
  /** What the buyer has done when a deal moves on; verifiable. */
  exitCriteria: list(criterion),
  /**
   * How long a deal is expected to stay, per visit: the mean; of a triangular or three-point
   * duration the most likely.
   */
  expectedDays: days,
  /** How long a deal may stay at most; the pessimistic end of a triangular or three-point duration. */
  longestDays: days,
  /** The optimistic end of a triangular or three-point duration. */
  shortestDays: days,
  /** How the days of single visits vary about the expected ones. */
  durationShape: z.enum(DURATION_SHAPES).default("exponential"),
  /** Standard deviation of a log-normal duration; as large as the mean unless stated. */
  daysDeviation: days,
  /** Whether the duration is the expected one or the critical path of the stage's activities. */
  durationFrom: z.enum(DURATION_SOURCES).default("timeline"),
  /** Done by an outside provider; such a stage needs no activities. */
  outsourced: z.boolean().default(false),
  /** Vendor policies, government or trade rules that bind the stage. */
  constraints: text,
  /** Cost of one visit beside the hours of the activities. */
  costPerVisit: money,
  /** Place among the stages; the number shown is the rank, counted from 1. */
  order: z.number().min(-1_000_000).max(1_000_000).default(0),
  x: coordinate,
  y: coordinate,
  width: size(240),
  height: size(200),
  /** Shown as its header alone, its activities hidden. */
  collapsed: z.boolean().default(false),
  /**
   * What moved in when the stage was collapsed, and how far to the left and up, in canvas
   * pixels; expanding it moves that back. Nodes that are gone or elsewhere are passed over.
   */
  closedUp: list(z.object({ id, x: coordinate, y: coordinate })),
  ...drawn,
  ...translated,
});

export type Stage = Readonly<z.infer<typeof stageSchema>>;

export const stageKind = defineKind({ kind: "stage", plural: "stages", schema: stageSchema });
