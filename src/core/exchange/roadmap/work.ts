import type { RecordId } from "../../base/ids.ts";
import { cleanLine, cutText, truncateText } from "../../base/text.ts";
import type { RoadmapItem } from "../../roadmap/items.ts";
import type { CsvRow } from "./csv/cells.ts";
import { leaveOut, type Outgoing, warnOfOrder } from "./out.ts";
import { joined } from "./words.ts";

/** Planned work, and the initiative of the plan that it is part of. */
export interface Work {
  readonly item: RoadmapItem;
  readonly parent: RoadmapItem | null;
}

/**
 * Initiatives, milestones and asks by time, those without a date last, and under each
 * initiative what is part of it: importers find a parent only above its children. Without what
 * is cancelled, for most tools would take it for open work; that is said.
 */
export function workOf({ roadmap, words, warnings }: Outgoing): readonly Work[] {
  const all = [...roadmap.items, ...roadmap.undated];
  const kept = all.filter(({ status }) => status !== "cancelled");
  warnings.addEach(
    "cancelled",
    all.filter((item) => !kept.includes(item)).map(({ name }) => words.name(name)),
  );
  const byId = new Map(kept.map((item) => [item.id, item]));
  const parts = new Map<RecordId, RoadmapItem[]>();
  for (const item of kept) {
    const parent = byId.get(item.initiative?.id ?? "");
    if (parent === undefined) continue;
    const siblings = parts.get(parent.id);
    if (siblings === undefined) parts.set(parent.id, [item]);
    else siblings.push(item);
  }
  return kept.flatMap((item) =>
    byId.has(item.initiative?.id ?? "")
      ? []
      : [
          { item, parent: null },
          ...(parts.get(item.id) ?? []).map((part) => ({ item: part, parent: item })),
        ],
  );
}

/**
 * The planned work for a tool that keeps tasks, as `workOf` has it. Says what such a tool has no
 * place for: the plan around the work, its progress, and, where `dependencies` stand in the text
 * alone, whose.
 */
export function tasksOf(
  out: Outgoing,
  { dependencies }: { readonly dependencies: "inText" | "carried" },
): readonly Work[] {
  leaveOut(out, ["header", "goals", "strategies", "deals", "locations"]);
  const work = workOf(out);
  warnOfOrder(out, out.roadmap.items);
  if (dependencies === "inText") warnOfDependencies(work, out);
  warnOfStatuses(work, out);
  return work;
}

/** A row of a table for each piece of work, by whose name warnings tell it. */
export function rowsOf(
  work: readonly Work[],
  { words }: Outgoing,
  cellsOf: (entry: Work) => CsvRow["cells"],
): readonly CsvRow[] {
  return work.map((entry) => ({ name: words.name(entry.item.name), cells: cellsOf(entry) }));
}

/** Whether it is a day rather than a time: a milestone, or an ask with a single date. */
export function isMoment({ kind, span }: RoadmapItem): boolean {
  return kind === "milestone" || (kind === "ask" && span !== null && span.start === span.end);
}

/** What can be told of work in words, where a format has no field for it. */
export type Detail =
  | "type"
  | "department"
  | "owner"
  | "location"
  | "start"
  | "status"
  | "priority"
  | "parent"
  | "dependsOn";

/** The description, then a line for each detail that is stated, labelled in the file's language. */
export function described(
  { item, parent }: Work,
  { words }: Outgoing,
  details: readonly Detail[],
): string {
  const { t, name, names } = words;
  const facts: Readonly<Record<Detail, () => readonly [label: string, value: string]>> = {
    type: () => [t("roadmap.document.type"), t(`process.kind.${item.kind}`)],
    department: () => [t("process.field.department"), words.department(item.department)],
    owner: () => [t("process.field.owner"), item.owner],
    location: () => [
      t("process.field.location"),
      item.location === null ? "" : name(item.location.name),
    ],
    start: () => [t("process.field.start"), isMoment(item) ? "" : words.day(item.start)],
    status: () => [t("process.field.status"), words.status(item.status, false)],
    priority: () => [t("process.field.priority"), words.priority(item)],
    parent: () => [t("process.field.initiative"), parent === null ? "" : name(parent.name)],
    dependsOn: () => [t("process.field.dependsOn"), names(item.dependsOn)],
  };
  const lines = [
    ...details.map((detail) => facts[detail]()),
    [t("process.field.amount"), words.number(item.amount)],
    [t("process.field.budget"), words.money(item.budget)],
    [t("process.field.goal"), item.goal === null ? "" : name(item.goal.name)],
    [t("process.field.strategy"), item.strategy === null ? "" : name(item.strategy.name)],
    [
      t("roadmap.document.changes"),
      joined(item.processElements.map((element) => name(element.name))),
    ],
  ]
    .filter(([, value]) => value?.trim() !== "")
    .map(([label, value]) => `${label ?? ""}: ${oneLine(value ?? "")}`);
  return [item.description.trim(), lines.join("\n")].filter((part) => part !== "").join("\n\n");
}

/** Text on one line, without blanks around it. */
export function oneLine(text: string): string {
  return cleanLine(text)
    .replaceAll(/[\s\u0085]+/gu, (blanks) => (/[^ \u00A0\u202F]/u.test(blanks) ? " " : blanks))
    .trim();
}

/** The name on one line, cut to the most UTF-16 units that the tool takes; that is said. */
export function titleOf(item: RoadmapItem, out: Outgoing, most: number): string {
  return shortLine(out.words.name(item.name), out, most);
}

/** A text on one line, cut in the same way. */
export function shortLine(text: string, { warnings }: Outgoing, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  warnings.add("shortened", `${truncateText(line, 40)}…`);
  return `${cutText(line, most - 1)}…`;
}

/** The owner where it is an e-mail address, by which these tools know people; else that is said. */
export function emailOf(item: RoadmapItem, { words, warnings }: Outgoing): string {
  const owner = item.owner.trim();
  if (/^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/u.test(owner)) return owner;
  if (owner !== "") warnings.add("owners", words.name(item.name));
  return "";
}

/** Says whose dependencies stand in the text alone. */
function warnOfDependencies(work: readonly Work[], { words, warnings }: Outgoing): void {
  warnings.addEach(
    "dependencies",
    work.filter(({ item }) => item.dependsOn.length > 0).map(({ item }) => words.name(item.name)),
  );
}

/** Says whose progress stands in the text alone: a new task of such a tool is an open one. */
function warnOfStatuses(work: readonly Work[], { words, warnings }: Outgoing): void {
  warnings.addEach(
    "statuses",
    work.filter(({ item }) => item.status !== "planned").map(({ item }) => words.name(item.name)),
  );
}

/**
 * The names in a list that commas separate. One that has a comma itself, or that two share,
 * would lead to something else: it is left out, and that is said.
 */
export function namesInList(
  items: readonly { readonly name: string }[],
  all: readonly Work[],
  { words, warnings }: Outgoing,
  title: (item: RoadmapItem) => string,
): string {
  const counts = new Map<string, number>();
  for (const { item } of all) counts.set(title(item), (counts.get(title(item)) ?? 0) + 1);
  const names = items.map(({ name }) => oneLine(words.name(name)));
  const clear = names.filter((name) => counts.get(name) === 1 && !name.includes(","));
  warnings.addEach(
    "dependencyNames",
    names.filter((name) => !clear.includes(name)),
  );
  return clear.join(",");
}
