import { groupBy } from "../../base/groupBy.ts";
import { labelOf } from "../../analysisCharts/names.ts";
import {
  responsibilityLetter,
  responsibilityMatrix,
  responsibilityMessage,
  type ResponsibilityRow,
} from "../../analysis/activities/responsibility.ts";
import { standardHue } from "../../drawing/palette.ts";
import type { RecordId } from "../../base/ids.ts";
import { stageNumber } from "../../process/graph.ts";
import { RESPONSIBILITIES } from "../../process/responsibility.ts";
import { type Book, MARGIN, pageSize } from "./book.ts";
import { factLine, startChapter } from "./chapter.ts";
import { type Entry, type RowGroup, writeTable } from "./table.ts";

const NAMES = 0.34;
/** Points that a role takes at least. */
const LEAST_COLUMN = 58;
/** A sign that nobody does it, beside the word for it. */
const NOBODY = "–";

/** Which role does each activity, and which take part and how: a table of letters. */
export function writeResponsibilities(book: Book): void {
  const { document, translate, looks } = book;
  const matrix = responsibilityMatrix(document);
  if (matrix.roleIds.length === 0 || matrix.rows.length === 0) return;
  const fitting = (wish: "portrait" | "landscape") =>
    Math.floor(((pageSize(book, wish).width - 2 * MARGIN.side) * (1 - NAMES)) / LEAST_COLUMN);
  const wish = matrix.roleIds.length > fitting("portrait") ? "landscape" : "portrait";
  const flow = startChapter(
    book,
    translate("report.responsibilities"),
    translate("report.responsibilitiesAbout"),
    wish,
  );
  const legend = RESPONSIBILITIES.map(
    (part) => `${translate(responsibilityLetter(part))}: ${translate(responsibilityMessage(part))}`,
  );
  flow.write(factLine(legend), looks.quiet);
  flow.space(12);
  const most = Math.max(1, fitting(wish));
  for (let first = 0; first < matrix.roleIds.length; first += most) {
    const roleIds = matrix.roleIds.slice(first, first + most);
    if (first > 0) flow.space(24);
    const share = (1 - NAMES) / roleIds.length;
    writeTable(
      flow,
      [
        { title: translate("process.kind.activity"), share: NAMES },
        ...roleIds.map((id) => ({
          title: labelOf(document, id, translate),
          share,
          align: "center" as const,
        })),
      ],
      groupsOf(book, matrix.rows, roleIds),
    );
  }
}

/** The activities of each stage under its name, and those that stand in the flow last. */
function groupsOf(
  { document, translate, formats, palette }: Book,
  rows: readonly ResponsibilityRow[],
  roleIds: readonly RecordId[],
): RowGroup[] {
  const byStage = groupBy(rows, ({ stageId }) => stageId);
  return [...byStage].map(([stageId, own]) => {
    const number = stageId === null ? 0 : stageNumber(document, stageId);
    const stage = document.stage.get(stageId ?? "");
    const cells = own.map(({ activityId, isOpen, parts }): Entry[] => {
      const name = labelOf(document, activityId, translate);
      return [
        isOpen ? { text: name, note: translate("analysis.matrix.nobody") } : name,
        ...roleIds.map((id): Entry => {
          const letters = (parts.get(id) ?? []).map((part) =>
            translate(responsibilityLetter(part)),
          );
          if (letters.length === 0) return isOpen ? NOBODY : "";
          const isDoer = parts.get(id)?.includes("responsible") === true;
          return { text: letters.join(" "), weight: isDoer ? 600 : 400 };
        }),
      ];
    });
    if (stage === undefined) return { title: translate("analysis.matrix.inFlow"), rows: cells };
    const name = labelOf(document, stage.id, translate);
    return {
      title: `${formats.integer(number)}  ${name}`,
      color: palette.hues[stage.color ?? standardHue(number)].solid,
      rows: cells,
    };
  });
}
