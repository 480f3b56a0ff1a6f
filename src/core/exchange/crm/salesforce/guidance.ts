import type { Translate } from "../../../i18n/translator.ts";
import type { ProcessDocument } from "../../../process/document.ts";
import { activitiesOf } from "../../../process/graph.ts";
import type { Stage } from "../../../process/records/stage.ts";
import { escapeXml } from "../../xml/escape.ts";

/** Characters that the guidance of one step may have, with its tags. */
const MOST_UNITS = 1000;
/** With less room than this nothing is begun that would be cut. */
const LEAST_PART = 40;
const ELLIPSIS = "…";

interface Part {
  /** Tags around the text. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/**
 * What a seller is told in a stage, as the HTML of Salesforce's path: what the buyer has done
 * when the deal moves on, the purpose, and how each activity is done well. What there is no room
 * for is counted.
 */
export function guidanceOf(
  document: ProcessDocument,
  stage: Stage,
  translate: Translate,
): { readonly html: string; readonly left: number } {
  let html = "";
  const parts = partsOf(document, stage, translate);
  for (const [index, { before, text, after }] of parts.entries()) {
    const room = MOST_UNITS - html.length - before.length - after.length;
    const whole = escapeXml(text);
    if (whole.length <= room) {
      html += before + whole + after;
      continue;
    }
    if (room >= LEAST_PART) html += before + cutEscaped(text, room) + after;
    return { html, left: parts.length - index };
  }
  return { html, left: 0 };
}

function partsOf(document: ProcessDocument, stage: Stage, translate: Translate): Part[] {
  const criteria = stage.exitCriteria.map(({ text }) => text.trim()).filter((text) => text !== "");
  const heading = `<p><b>${escapeXml(translate("process.field.exitCriteria"))}</b></p>`;
  const activities = activitiesOf(document, stage.id).filter(
    ({ guidance }) => guidance.trim() !== "",
  );
  return [
    ...criteria.map((text, index) => ({
      before: `${index === 0 ? heading : ""}<p>• `,
      text,
      after: "</p>",
    })),
    ...(stage.purpose.trim() === ""
      ? []
      : [{ before: "<p>", text: stage.purpose.trim(), after: "</p>" }]),
    ...activities.map(({ name, guidance }) => ({
      before: "<p>",
      text: `${name.trim() || translate("common.untitled")}: ${guidance.trim()}`,
      after: "</p>",
    })),
  ];
}

/** The beginning of a text that, escaped, fits into so many units, with a sign that it goes on. */
function cutEscaped(text: string, room: number): string {
  let kept = "";
  for (const point of text) {
    const next = escapeXml(point);
    if (kept.length + next.length + ELLIPSIS.length > room) break;
    kept += next;
  }
  return kept.trimEnd() + ELLIPSIS;
}
