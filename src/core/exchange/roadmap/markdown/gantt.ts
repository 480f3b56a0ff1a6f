import { daysInSpan, type Span } from "../../../base/calendar.ts";
import type { RoadmapItem } from "../../../roadmap/items.ts";
import { byDepartment } from "../../../roadmap/order.ts";
import type { Roadmap } from "../../../roadmap/roadmap.ts";
import { mermaidName } from "./escape.ts";
import type { Words } from "./words.ts";

/** Mermaid draws no longer text unless it is told to (`maxTextSize`). */
const LONGEST = 50_000;

/**
 * The dated items that are not cancelled as a Mermaid gantt, a section for each department;
 * null when there are none, or more than Mermaid draws. Days are written out and no task says
 * "after": a circle of dependencies would keep the whole diagram from being drawn.
 */
export function ganttOf(roadmap: Roadmap, words: Words): readonly string[] | null {
  const shown = roadmap.items.filter(({ status }) => status !== "cancelled");
  if (shown.length === 0) return null;
  const lines = [
    "gantt",
    `    title ${mermaidName(words.name(roadmap.header.title))}`,
    "    dateFormat YYYY-MM-DD",
    "    axisFormat %Y-%m",
  ];
  let count = 0;
  for (const { department, entries } of byDepartment(shown)) {
    lines.push(`    section ${mermaidName(words.name(words.department(department)))}`);
    for (const item of entries) {
      if (item.span === null) continue;
      count += 1;
      lines.push(`    ${taskOf(item, item.span, `t${count}`, words)}`);
    }
  }
  return lines.join("\n").length > LONGEST ? null : lines;
}

function taskOf(item: RoadmapItem, span: Span, id: string, words: Words): string {
  // An ask with a single date is a deadline.
  const isMoment = item.kind === "milestone" || (item.kind === "ask" && span.start === span.end);
  const tags = [
    ...(item.status === "done" ? ["done"] : []),
    ...(item.status === "inProgress" ? ["active"] : []),
    ...(item.status === "atRisk" || item.overdue ? ["crit"] : []),
    ...(isMoment ? ["milestone"] : []),
  ];
  const length = isMoment ? "0d" : `${daysInSpan(span)}d`;
  return `${mermaidName(words.name(item.name))} :${[...tags, id, span.start, length].join(", ")}`;
}
