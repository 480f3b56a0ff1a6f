import { assertNever } from "../../../base/assertNever.ts";
import type { Roadmap } from "../../../roadmap/roadmap.ts";
import { ganttOf } from "../mermaid/gantt.ts";
import type { Block, TableBlock } from "../sections/blocks.ts";
import type { Words } from "../words.ts";
import { atLineStart, inline } from "./escape.ts";

/** A block as Markdown, in one part or several that blank lines are to separate. */
export function rendered(block: Block, roadmap: Roadmap, words: Words): readonly string[] {
  switch (block.block) {
    case "heading":
      return [`${"#".repeat(block.level)} ${inline(block.text)}`];
    case "paragraphs":
      return paragraphs(block.text);
    case "bullets":
      return [block.texts.map((text) => `- ${atLineStart(text)}`).join("\n")];
    case "facts":
      return [
        block.entries
          .map(([label, value]) => `- **${inline(label)}**: ${inline(value)}`)
          .join("\n"),
      ];
    case "table":
      return [table(block)];
    case "timeline": {
      const gantt = ganttOf(roadmap, words);
      return gantt === null ? [] : [["```mermaid", ...gantt, "```"].join("\n")];
    }
    default:
      return assertNever(block);
  }
}

/** Line ends within a paragraph stay. */
function paragraphs(text: string): readonly string[] {
  return text
    .split(/(?:\r\n?|\n)[ \t]*(?:(?:\r\n?|\n)[ \t]*)+/u)
    .map((paragraph) =>
      paragraph
        .split(/\r\n?|\n/u)
        .map(atLineStart)
        .filter((line) => line !== "")
        .join("\\\n"),
    )
    .filter((paragraph) => paragraph !== "");
}

function table({ head, rows }: TableBlock): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(head.map(({ label }) => inline(label))),
    line(head.map(({ isNumber }) => (isNumber ? "---:" : "---"))),
    ...rows.map((cells) => line(cells.map(inline))),
  ].join("\n");
}
