import type { ProcessDocument } from "../../../process/document.ts";
import { csvText } from "../csv/cells.ts";
import { type OutContext, type Outgoing, outgoing, type RoadmapOut } from "../out.ts";
import { described, oneLine, rowsOf, tasksOf, titleOf, type Work } from "../work.ts";

const HEADER = ["title", "description", "due_date"];
const LONGEST_TITLE = 255;
/** Bytes that GitLab takes at once. */
const LARGEST = 10_000_000;

/**
 * Planned work for GitLab's import of issues. Labels and, where the owner is a GitLab name
 * (@ana), the assignee follow the description as quick actions, each on a line of its own; a
 * line of the user's own that looks like one is made text. No milestones: they would have to
 * exist already.
 */
export function writeGitLab(document: ProcessDocument, context: OutContext): RoadmapOut {
  const out = outgoing(document, context);
  const work = tasksOf(out, { dependencies: "inText" });
  out.warnings.addEach(
    "parents",
    work.filter(({ parent }) => parent !== null).map(({ item }) => out.words.name(item.name)),
  );
  const rows = rowsOf(work, out, (entry) => [
    titleOf(entry.item, out, LONGEST_TITLE),
    descriptionOf(entry, out),
    entry.item.span?.end ?? "",
  ]);
  const text = csvText({ header: HEADER, rows }, out.warnings);
  if (new TextEncoder().encode(text).length > LARGEST) out.warnings.add("tooLarge");
  return { text, warnings: out.warnings.list() };
}

function descriptionOf(entry: Work, out: Outgoing): string {
  const { item } = entry;
  const owner = item.owner.trim();
  const isUser = /^@[\w.-]+$/u.test(owner);
  if (owner !== "" && !isUser) out.warnings.add("owners", out.words.name(item.name));
  const words = described(entry, out, [
    "type",
    ...(isUser ? [] : (["owner"] as const)),
    "location",
    "start",
    "status",
    "priority",
    "parent",
    "dependsOn",
  ]);
  const label = oneLine(out.words.department(item.department)).replaceAll('"', "'");
  return [
    words.replaceAll(/^([^\S\n]*)\//gmu, String.raw`$1\/`),
    "",
    `/label ~sales-roadmap${label === "" ? "" : ` ~"${label}"`}`,
    ...(isUser ? [`/assign ${owner}`] : []),
  ].join("\n");
}
