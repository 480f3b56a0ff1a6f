import type { ProcessDocument } from "../../../process/document.ts";
import { leaveOut, type OutContext, outgoing, type RoadmapOut, warnOfOrder } from "../out.ts";
import { ganttLines, isTooLong } from "./gantt.ts";

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
  const lines = ganttLines(roadmap, words);
  if (isTooLong(lines)) warnings.add("longDiagram");
  return { text: `${lines.join("\n")}\n`, warnings: warnings.list() };
}
