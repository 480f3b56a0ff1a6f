import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import type { Kind } from "../process/kinds.ts";
import type { Ask } from "../process/records/ask.ts";
import type { Initiative } from "../process/records/initiative.ts";
import type { Milestone } from "../process/records/milestone.ts";
import { type Link, resolve } from "./links.ts";

/** Whom the roadmap is for; null: all of them. */
export interface Audience {
  readonly department: string | null;
  readonly locationId: RecordId | null;
}

export const EVERYBODY: Audience = { department: null, locationId: null };

/** Whom a derived roadmap is for, as it says itself. */
export interface RoadmapAudience {
  readonly department: string | null;
  readonly location: Link | null;
  /** How many records of the plan are left out. */
  readonly leftOut: number;
}

/** The fields of a new record with which it is the audience's own, and not hidden at once. */
export function fieldsForAudience(
  kind: Kind,
  { department, locationId }: Audience,
): Readonly<Record<string, unknown>> {
  const isWork = kind === "initiative" || kind === "milestone" || kind === "ask";
  return {
    ...(isWork && department !== null && { department }),
    ...((isWork || kind === "importantDeal") && locationId !== null && { locationId }),
  };
}

type Work = Initiative | Milestone | Ask;

/**
 * The records of the plan that do not concern an audience.
 *
 * Planned work is a department's own when it is of it or asked of it; what is asked of others is
 * also that of sales, which asks. It is a location's own when it is there. Without a department,
 * or a location, it is everybody's. Beside its own, an audience is concerned by what these wait
 * for and by what waits for them, and by the whole and the parts of what they belong to. Goals
 * and strategies concern everybody, deals those at their location, and locations themselves and
 * those that something of the rest is at.
 */
export function hiddenFrom(document: ProcessDocument, audience: Audience): ReadonlySet<RecordId> {
  const { department, locationId } = existing(document, audience);
  const hidden = new Set<RecordId>();
  if (department === null && locationId === null) return hidden;
  const isHere = (id: RecordId | null) =>
    locationId === null || id === null || id === locationId || !document.location.has(id);
  const all: readonly Work[] = [
    ...document.initiative.values(),
    ...document.milestone.values(),
    ...document.ask.values(),
  ];
  const own = new Set(
    all.filter((work) => isOf(work, department) && isHere(work.locationId)).map(({ id }) => id),
  );
  const concerned = new Set(own);
  for (const work of all) {
    for (const other of linksOf(work)) {
      if (own.has(work.id)) concerned.add(other);
      if (own.has(other)) concerned.add(work.id);
    }
  }
  for (const { id } of all) if (!concerned.has(id)) hidden.add(id);
  for (const deal of document.importantDeal.values()) {
    if (!isHere(deal.locationId)) hidden.add(deal.id);
  }
  if (locationId === null) return hidden;
  const places = new Set<RecordId | null>([locationId]);
  for (const one of [...all, ...document.importantDeal.values()]) {
    if (!hidden.has(one.id)) places.add(one.locationId);
  }
  for (const id of document.location.keys()) if (!places.has(id)) hidden.add(id);
  return hidden;
}

/** The document without the records that do not concern the audience: for views of the plan. */
export function shownTo(document: ProcessDocument, hidden: ReadonlySet<RecordId>): ProcessDocument {
  if (hidden.size === 0) return document;
  return {
    ...document,
    initiative: without(document.initiative, hidden),
    milestone: without(document.milestone, hidden),
    ask: without(document.ask, hidden),
    importantDeal: without(document.importantDeal, hidden),
    location: without(document.location, hidden),
  };
}

/** Whom a roadmap is for, by name; null for everybody. */
export function namedAudience(
  document: ProcessDocument,
  audience: Audience,
  hidden: ReadonlySet<RecordId>,
): RoadmapAudience | null {
  const { department, locationId } = existing(document, audience);
  if (department === null && locationId === null) return null;
  return { department, location: resolve(document, locationId), leftOut: hidden.size };
}

/** A location that is gone is none. */
function existing(document: ProcessDocument, { department, locationId }: Audience): Audience {
  return {
    department,
    locationId: locationId !== null && document.location.has(locationId) ? locationId : null,
  };
}

function isOf(work: Work, department: string | null): boolean {
  if (department === null || work.department.trim() === "") return true;
  return work.department === department || (work.kind === "ask" && department === "sales");
}

/** What it waits for, and what it is part of. */
function linksOf(work: Work): readonly RecordId[] {
  const whole = work.kind === "initiative" ? null : work.initiativeId;
  return whole === null ? work.dependsOn : [...work.dependsOn, whole];
}

function without<Entry>(
  records: ReadonlyMap<RecordId, Entry>,
  hidden: ReadonlySet<RecordId>,
): ReadonlyMap<RecordId, Entry> {
  return new Map([...records].filter(([id]) => !hidden.has(id)));
}
