import { DEPARTMENTS } from "../process/fields.ts";

/** Orders by day, those without one last, and by id among equals: the same order everywhere. */
export function byDay<Entry extends { readonly id: string }>(
  dayOf: (entry: Entry) => string | null,
): (a: Entry, b: Entry) => number {
  return (a, b) => compare(dayOf(a) ?? LAST, dayOf(b) ?? LAST) || compare(a.id, b.id);
}

/** Sorts after every ISO day. */
const LAST = "~";

/** Entries by department: the known departments in their usual order, then others by name. */
export function byDepartment<Entry extends { readonly department: string }>(
  entries: readonly Entry[],
): readonly { readonly department: string; readonly entries: readonly Entry[] }[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.department);
    if (group === undefined) groups.set(entry.department, [entry]);
    else group.push(entry);
  }
  return [...groups]
    .map(([department, group]) => ({ department, entries: group }))
    .sort(
      (a, b) => rankOf(a.department) - rankOf(b.department) || compare(a.department, b.department),
    );
}

const ranks: ReadonlyMap<string, number> = new Map(
  DEPARTMENTS.map((department, rank) => [department, rank]),
);

function rankOf(department: string): number {
  return ranks.get(department) ?? DEPARTMENTS.length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
