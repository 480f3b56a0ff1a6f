import type { IsoDay } from "../../../base/calendar.ts";
import type { ProcessDocument } from "../../../process/document.ts";
import type { RoadmapItem } from "../../../roadmap/items.ts";
import { csvText } from "../csv/cells.ts";
import { type OutContext, outgoing, type RoadmapOut } from "../out.ts";
import {
  described,
  emailOf,
  isMoment,
  namesInList,
  oneLine,
  titleOf,
  rowsOf,
  tasksOf,
  type Work,
} from "../work.ts";

const HEADER = [
  "Name",
  "Description",
  "Assignee",
  "Collaborators",
  "Due Date",
  "Start Date",
  "Type",
  "Section/Column",
  "Subtask of",
  "Dependents",
];

const LONGEST_NAME = 1024;

/**
 * Planned work for Asana's CSV import: a section for each department, what is part of an
 * initiative as its subtasks, each below it. Days are month/day/year. Tasks are told by their
 * names, so that a dependency on a name that is not clear can't be carried.
 */
export function writeAsana(document: ProcessDocument, context: OutContext): RoadmapOut {
  const out = outgoing(document, context);
  const work = tasksOf(out, { dependencies: "carried" });
  const title = (item: RoadmapItem) => titleOf(item, out, LONGEST_NAME);
  const awaitedBy = new Map<string, RoadmapItem[]>();
  for (const { item } of work) {
    for (const { id } of item.dependsOn) {
      awaitedBy.set(id, [...(awaitedBy.get(id) ?? []), item]);
    }
  }
  const cellsOf = (entry: Work) => {
    const { item, parent } = entry;
    const moment = isMoment(item);
    return [
      title(item),
      described(entry, out, ["type", "owner", "location", "status", "priority"]),
      emailOf(item, out),
      "",
      american(item.span?.end ?? null),
      moment || item.start === null || item.end === null ? "" : american(item.span?.start ?? null),
      moment ? "Milestone" : "Task",
      oneLine(out.words.department(item.department)),
      parent === null ? "" : title(parent),
      namesInList(awaitedBy.get(item.id) ?? [], work, out, title),
    ];
  };
  const rows = rowsOf(work, out, cellsOf);
  return { text: csvText({ header: HEADER, rows }, out.warnings), warnings: out.warnings.list() };
}

/** The day as month/day/year (03/31/2026). */
function american(day: IsoDay | null): string {
  return day === null ? "" : `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`;
}
