import type { ProcessDocument } from "../../../process/document.ts";
import { csvText } from "../csv/cells.ts";
import { type OutContext, outgoing, type RoadmapOut } from "../out.ts";
import { described, emailOf, oneLine, rowsOf, tasksOf, titleOf, type Work } from "../work.ts";

/** A label that appears twice takes one value each time; names without marks, as Jira asks. */
const HEADER = [
  "Summary",
  "Issue Type",
  "Description",
  "Assignee",
  "Priority",
  "Labels",
  "Labels",
  "Due date",
  "Issue Id",
  "Parent Id",
];

const PRIORITIES = { high: "High", medium: "Medium", low: "Low" } as const;
const LONGEST_SUMMARY = 255;
/** How many issues somebody who is no administrator may import at once. */
const MOST_ISSUES = 250;

/**
 * Planned work for Jira's CSV import: initiatives as epics, milestones and asks as tasks under
 * them. Days are in ISO 8601 (yyyy-MM-dd, which the import asks for); people are known by their
 * e-mail address. What Jira has no sure field for stands in the description.
 */
export function writeJira(document: ProcessDocument, context: OutContext): RoadmapOut {
  const out = outgoing(document, context);
  const work = tasksOf(out, { dependencies: "inText" });
  const numbers = new Map(work.map(({ item }, index) => [item.id, index + 1]));
  if (work.length > MOST_ISSUES) out.warnings.add("manyIssues");
  const cellsOf = (entry: Work) => {
    const { item, parent } = entry;
    return [
      titleOf(item, out, LONGEST_SUMMARY),
      item.kind === "initiative" ? "Epic" : "Task",
      described(entry, out, ["type", "owner", "location", "start", "status", "dependsOn"]),
      emailOf(item, out),
      item.priority === null ? "" : PRIORITIES[item.priority],
      "sales-roadmap",
      labelOf(out.words.department(item.department)),
      item.span?.end ?? "",
      String(numbers.get(item.id) ?? ""),
      parent === null ? "" : String(numbers.get(parent.id) ?? ""),
    ];
  };
  const rows = rowsOf(work, out, cellsOf);
  return { text: csvText({ header: HEADER, rows }, out.warnings), warnings: out.warnings.list() };
}

/** A label has no blanks. */
function labelOf(text: string): string {
  return oneLine(text).replaceAll(/\s+/gu, "-");
}
