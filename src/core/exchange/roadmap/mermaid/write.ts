import { truncateText } from "../../../base/text.ts";
import type { ProcessDocument } from "../../../process/document.ts";
import { leaveOut, type OutContext, outgoing, type RoadmapOut, warnOfOrder } from "../out.ts";
import { oneLine } from "../work.ts";
import { ganttLines, isTooLong } from "./gantt.ts";
import { isTooLongForLabel } from "./name.ts";

/** The dated plan as a Mermaid gantt, for whatever draws such diagrams. */
export function writeMermaid(document: ProcessDocument, context: OutContext): RoadmapOut {
  const out = outgoing(document, context);
  const { roadmap, words, warnings } = out;
  leaveOut(out, ["header", "goals", "strategies", "deals", "locations"]);
  const names = (items: typeof roadmap.items) => items.map(({ name }) => words.name(name));
  warnings.addEach("undated", names(roadmap.undated));
  warnings.addEach(
    "cancelled",
    names(roadmap.items.filter(({ status }) => status === "cancelled")),
  );
  warnings.addEach(
    "dependencies",
    names(roadmap.items.filter(({ dependsOn }) => dependsOn.length > 0)),
  );
  warnOfOrder(out, roadmap.items);
  const shown = [
    roadmap.header.title,
    ...roadmap.items.flatMap(({ name, department }) => [name, words.department(department)]),
  ];
  warnings.addEach(
    "shortened",
    shown.filter(isTooLongForLabel).map((name) => `${truncateText(oneLine(name), 40)}…`),
  );
  const lines = ganttLines(roadmap, words);
  if (isTooLong(lines)) warnings.add("longDiagram");
  return { text: `${lines.join("\n")}\n`, warnings: warnings.list() };
}
