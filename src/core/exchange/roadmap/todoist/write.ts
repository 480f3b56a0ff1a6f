import type { ProcessDocument } from "../../../process/document.ts";
import { byDepartment } from "../../../roadmap/order.ts";
import { type CsvRow, csvText } from "../csv/cells.ts";
import { type OutContext, type Outgoing, outgoing, type RoadmapOut } from "../out.ts";
import { described, oneLine, tasksOf, titleOf, type Work } from "../work.ts";

const HEADER = [
  "TYPE",
  "CONTENT",
  "DESCRIPTION",
  "PRIORITY",
  "INDENT",
  "AUTHOR",
  "RESPONSIBLE",
  "DATE",
  "DATE_LANG",
  "TIMEZONE",
];

/** 1 is the most urgent; 4, which is none, is what milestones have. */
const PRIORITIES = { high: 1, medium: 2, low: 3 } as const;
const NO_PRIORITY = 4;
const LONGEST_CONTENT = 500;

/**
 * Planned work as a Todoist template: a section for each department, what is part of an
 * initiative indented below it where both are of the same department. Days are in ISO 8601.
 * Nobody can be named responsible who is not in the project yet, so owners stand in the text.
 */
export function writeTodoist(document: ProcessDocument, context: OutContext): RoadmapOut {
  const out = outgoing(document, context);
  const work = tasksOf(out, { dependencies: "inText" });
  out.warnings.addEach(
    "owners",
    work.filter(({ item }) => item.owner !== "").map(({ item }) => out.words.name(item.name)),
  );
  const departments = byDepartment(
    work.map((entry) => ({ entry, department: entry.item.department })),
  );
  const rows = departments.flatMap(({ department, entries }) => [
    sectionOf(plain(oneLine(out.words.name(out.words.department(department))))),
    ...entries.map(({ entry }) => taskOf(entry, out)),
  ]);
  return { text: csvText({ header: HEADER, rows }, out.warnings), warnings: out.warnings.list() };
}

function sectionOf(name: string): CsvRow {
  return { name, cells: ["section", name, "", "", "", "", "", "", "", ""] };
}

function taskOf(entry: Work, out: Outgoing): CsvRow {
  const { item, parent } = entry;
  const isBelow = parent !== null && parent.department === item.department;
  const details = ["type", "owner", "location", "start", "status", "dependsOn"] as const;
  return {
    name: out.words.name(item.name),
    cells: [
      "task",
      plain(titleOf(item, out, LONGEST_CONTENT)),
      described(entry, out, isBelow ? details : [...details, "parent"]),
      item.priority === null ? NO_PRIORITY : PRIORITIES[item.priority],
      isBelow ? 2 : 1,
      "",
      "",
      item.span?.end ?? "",
      item.span === null ? "" : "en",
      "",
    ],
  };
}

/** A name in which no word is taken for a label, and that does not begin like a heading. */
function plain(name: string): string {
  return name.replaceAll(/(^|\s)@(?=\S)/gu, "$1@\u2060").replace(/^\*(?=\s)/u, "*\u2060");
}
