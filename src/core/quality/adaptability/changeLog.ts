import { processOf } from "../../process/document.ts";
import { speaksOf } from "../recognise.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/**
 * Nothing says which version of the process this is, or what was changed. A document holds no log
 * of its edits: a note on the canvas, or a word in name or purpose, says it.
 */
export const changeLog = wholeRule({
  code: "AD2",
  severity: "info",
  property: "adaptable",
  source: "E6, E7.7",
  why: "keepLearning",
  reads: { process: ["name", "purpose"], stage: [], note: ["text"] },
  check: (document) => {
    if (document.stage.size === 0) return null;
    const { id, name, purpose } = processOf(document);
    const texts = [name, purpose, ...[...document.note.values()].map(({ text }) => text)];
    return texts.some((text) => speaksOf(text, "changeLog")) ? PASSED : found([id]);
  },
});
