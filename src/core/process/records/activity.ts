import { z } from "zod";
import { defineKind } from "../defineKind.ts";
import {
  coordinate,
  days,
  hours,
  drawn,
  id,
  line,
  link,
  list,
  openEnum,
  reference,
  text,
  translated,
} from "../fields.ts";

export const ACTIVITY_TYPES = [
  "call",
  "email",
  "meeting",
  "demo",
  "research",
  "proposal",
  "negotiation",
  "contract",
  "followUp",
  "recordUpdate",
  "internal",
] as const;

export const CHANNELS = [
  "phone",
  "email",
  "video",
  "inPerson",
  "chat",
  "socialMedia",
  "event",
  "post",
  "internal",
] as const;

/** How a role takes part beside the one that does the work. */
export const INVOLVEMENTS = ["accountable", "supporting", "consulted", "informed"] as const;
export type InvolvementPart = (typeof INVOLVEMENTS)[number];

export const involvement = z.object({ id, recordId: id, part: z.enum(INVOLVEMENTS) });
export type Involvement = Readonly<z.infer<typeof involvement>>;

export const question = z.object({ id, text, ...translated });

export const objection = z.object({ id, text, answer: text, ...translated });
export type Objection = Readonly<z.infer<typeof objection>>;

export const activityLink = z.object({ id, label: line, url: link, ...translated });
export type ActivityLink = Readonly<z.infer<typeof activityLink>>;

/** Work inside a stage, or standing in the flow by itself. */
export const activitySchema = z.object({
  kind: z.literal("activity"),
  id,
  name: line,
  /** The stage it is in; null when it stands in the flow by itself. */
  stageId: reference,
  activityType: openEnum(ACTIVITY_TYPES, "call"),
  /** Who does it. */
  roleId: reference,
  /** Other roles that take part, and how. */
  involved: list(involvement),
  /** Hours of work, each time it is done. */
  effortHours: hours,
  /** Days from start to finish; with both ends given, the most likely. */
  durationDays: days,
  /** The optimistic end of a three-point estimate. */
  shortestDays: days,
  /** The pessimistic end of a three-point estimate. */
  longestDays: days,
  channel: openEnum(CHANNELS, "phone").nullable().default(null),
  /** How to do it well. */
  guidance: text,
  questions: list(question),
  objections: list(objection),
  links: list(activityLink),
  /** Relative to its stage's corner when in a stage, else to the canvas. */
  x: coordinate,
  y: coordinate,
  ...drawn,
  ...translated,
});

export type Activity = Readonly<z.infer<typeof activitySchema>>;

export const activityKind = defineKind({
  kind: "activity",
  plural: "activities",
  schema: activitySchema,
});
