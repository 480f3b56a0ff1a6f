import { daysInSpan, type Span } from "../../../base/calendar.ts";
import type { RoadmapItem } from "../../../roadmap/items.ts";
import { byDepartment } from "../../../roadmap/order.ts";
import type { Roadmap } from "../../../roadmap/roadmap.ts";
import { mermaidName } from "./name.ts";
import type { Words } from "../words.ts";
import { isMoment } from "../work.ts";

/** Mermaid draws no longer text unless it is told to (`maxTextSize`). */
const LONGEST = 50_000;

/**
 * The diagram for a document that has other parts too: null when there is nothing to draw, or
 * more than Mermaid draws.
 */
export function ganttOf(roadmap: Roadmap, words: Words): readonly string[] | null {
  const lines = ganttLines(roadmap, words);
  return drawn(roadmap).length === 0 || isTooLong(lines) ? null : lines;
}

export function isTooLong(lines: readonly string[]): boolean {
  return lines.join("\n").length > LONGEST;
}

/**
 * The dated items that are not cancelled as a Mermaid gantt, a section for each department.
 * Days are written out and no task says "after": a circle of dependencies would keep the whole
 * diagram from being drawn.
 */
export function ganttLines(roadmap: Roadmap, words: Words): readonly string[] {
  const lines = [
    "gantt",
    `    title ${mermaidName(words.name(roadmap.header.title))}`,
    "    dateFormat YYYY-MM-DD",
    "    axisFormat %Y-%m",
  ];
  let count = 0;
  for (const { department, entries } of byDepartment(drawn(roadmap))) {
    lines.push(`    section ${mermaidName(words.name(words.department(department)))}`);
    for (const item of entries) {
      if (item.span === null) continue;
      count += 1;
      lines.push(`    ${taskOf(item, item.span, `t${count}`, words)}`);
    }
  }
  return lines;
}

function drawn({ items }: Roadmap): readonly RoadmapItem[] {
  return items.filter(({ status }) => status !== "cancelled");
}

function taskOf(item: RoadmapItem, span: Span, id: string, words: Words): string {
  const moment = isMoment(item);
  const tags = [
    ...(item.status === "done" ? ["done"] : []),
    ...(item.status === "inProgress" ? ["active"] : []),
    ...(item.status === "atRisk" || item.overdue ? ["crit"] : []),
    ...(moment ? ["milestone"] : []),
  ];
  const length = moment ? "0d" : `${daysInSpan(span)}d`;
  return `${mermaidName(words.name(item.name))} :${[...tags, id, span.start, length].join(", ")}`;
}
