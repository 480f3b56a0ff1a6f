import type { RecordId } from "../base/ids.ts";
import type { ProcessDocument } from "../process/document.ts";
import type { Ask } from "../process/records/ask.ts";
import type { Initiative } from "../process/records/initiative.ts";
import type { Milestone } from "../process/records/milestone.ts";
import { ITEM_KINDS, type RoadmapItem } from "./items.ts";
import { isOpen, resolve } from "./links.ts";

export const PROBLEM_REASONS = [
  "endBeforeStart",
  "dependencyMissing",
  "dependencyCycle",
  "startsBeforeDependency",
] as const;

/** Something in the plan that cannot be as it stands. */
export interface RoadmapProblem {
  readonly reason: (typeof PROBLEM_REASONS)[number];
  readonly itemId: RecordId;
  readonly itemName: string;
  /** Of the reasons about a dependency: what the item waits for, whether it exists or not. */
  readonly dependencyId: RecordId | null;
  /** Its name; empty when it does not exist. */
  readonly dependencyName: string;
}

/** What does not fit together, in the order of the items. */
export function problemsOf(
  document: ProcessDocument,
  items: readonly RoadmapItem[],
): readonly RoadmapProblem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const circular = inCircles(items);
  return items.flatMap((item) => {
    const { id: itemId, name: itemName } = item;
    const problems: RoadmapProblem[] = [];
    const add = (reason: RoadmapProblem["reason"], dependencyId: RecordId | null = null) => {
      const dependencyName = byId.get(dependencyId ?? "")?.name ?? "";
      problems.push({ reason, itemId, itemName, dependencyId, dependencyName });
    };
    if (item.start !== null && item.end !== null && item.end < item.start) add("endBeforeStart");
    for (const id of missingDependencies(document, itemId)) add("dependencyMissing", id);
    for (const { id } of item.dependsOn) {
      const dependency = byId.get(id);
      if (circular.has(itemId) && circular.has(id)) add("dependencyCycle", id);
      else if (dependency !== undefined && startsTooEarly(item, dependency)) {
        add("startsBeforeDependency", id);
      }
    }
    return problems;
  });
}

function missingDependencies(document: ProcessDocument, id: RecordId): readonly RecordId[] {
  const record: Initiative | Milestone | Ask | undefined =
    document.initiative.get(id) ?? document.milestone.get(id) ?? document.ask.get(id);
  const wanted = new Set(record?.dependsOn);
  return [...wanted].filter((other) => resolve(document, other, ITEM_KINDS) === null);
}

/** On the very day that the other ends is early enough: days are all that the plan knows. */
function startsTooEarly(item: RoadmapItem, dependency: RoadmapItem): boolean {
  if (!isOpen(item.status) || !isOpen(dependency.status)) return false;
  if (item.span === null || dependency.span === null) return false;
  return item.span.start < dependency.span.end;
}

/**
 * The items that wait for each other in a circle (or stand between two such circles): what is
 * left when those that wait for nothing, and those that nothing waits for, are taken away
 * again and again. Without recursion, for a chain may be thousands of items long.
 */
export function inCircles(
  items: readonly {
    readonly id: RecordId;
    readonly dependsOn: readonly { readonly id: RecordId }[];
  }[],
): ReadonlySet<RecordId> {
  const waitsFor = new Map(items.map((item) => [item.id, item.dependsOn.map(({ id }) => id)]));
  const awaitedBy = new Map<RecordId, RecordId[]>(items.map(({ id }) => [id, []]));
  for (const [id, others] of waitsFor) for (const other of others) awaitedBy.get(other)?.push(id);
  const left = new Set(waitsFor.keys());
  trim(left, waitsFor, awaitedBy);
  trim(left, awaitedBy, waitsFor);
  return left;
}

/** Takes away what has no arrow `out` to anything that is left. */
function trim(
  left: Set<RecordId>,
  out: ReadonlyMap<RecordId, readonly RecordId[]>,
  into: ReadonlyMap<RecordId, readonly RecordId[]>,
): void {
  const open = new Map(
    [...left].map((id) => [id, (out.get(id) ?? []).filter((other) => left.has(other)).length]),
  );
  const ready = [...left].filter((id) => open.get(id) === 0);
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    left.delete(id);
    for (const other of into.get(id) ?? []) {
      const count = (open.get(other) ?? 0) - 1;
      open.set(other, count);
      if (count === 0 && left.has(other)) ready.push(other);
    }
  }
}
