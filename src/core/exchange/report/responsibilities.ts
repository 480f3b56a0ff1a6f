import { groupBy } from "../../base/groupBy.ts";
import { labelOf } from "../../analysisCharts/names.ts";
import {
  responsibilityLetter,
  responsibilityMatrix,
  responsibilityMessage,
  type ResponsibilityRow,
} from "../../analysis/activities/responsibility.ts";
import { standardHue } from "../../drawing/palette.ts";
import { longestWord } from "../../drawing/textLines.ts";
import type { RecordId } from "../../base/ids.ts";
import { stageNumber } from "../../process/graph.ts";
import { RESPONSIBILITIES } from "../../process/responsibility.ts";
import { type Book, MARGIN, pageSize } from "./book.ts";
import { factLine, startChapter } from "./chapter.ts";
import { GAP } from "./flow.ts";
import { type Entry, type RowGroup, writeTable } from "./table.ts";

/** The share of the width that names of activities take, and what they can do with at least. */
const NAMES = 0.34;
const LEAST_NAMES = 0.25;
/** Points that a role takes at least, and what it gets at most for a long word in its name. */
const COLUMN = { least: 58, most: 140 } as const;
/** A sign that nobody does it, beside the word for it. */
const NOBODY = "–";

/** Which role does each activity, and which take part and how: a table of letters. */
export function writeResponsibilities(book: Book): void {
  const { document, translate, looks } = book;
  const matrix = responsibilityMatrix(document);
  if (matrix.roleIds.length === 0 || matrix.rows.length === 0) return;
  const roles = matrix.roleIds.map((id): Role => {
    const title = labelOf(document, id, translate);
    return { id, title, needs: neededFor(book, title) };
  });
  const room = pageSize(book, "portrait").width - 2 * MARGIN.side;
  const wish = sumOf(roles) > room * (1 - NAMES) ? "landscape" : "portrait";
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
  for (const [index, own] of tablesOf(roles, flow.width * (1 - LEAST_NAMES)).entries()) {
    if (index > 0) flow.space(24);
    const shares = sharesOf(own, flow.width);
    writeTable(
      flow,
      [
        {
          title: translate("process.kind.activity"),
          share: 1 - shares.reduce((sum, share) => sum + share, 0),
        },
        ...own.map(({ title }, at) => ({
          title,
          share: shares[at] ?? 0,
          align: "center" as const,
        })),
      ],
      groupsOf(
        book,
        matrix.rows,
        own.map(({ id }) => id),
      ),
    );
  }
}

interface Role {
  readonly id: RecordId;
  readonly title: string;
  /** Points for its column. */
  readonly needs: number;
}

/** As many points as the longest word of a head takes, so that none is broken that need not be. */
function neededFor({ measure, looks }: Book, title: string): number {
  const { size, weight } = looks.label;
  const word = longestWord(title, (piece) => measure(piece, size, weight));
  return Math.min(Math.max(word + GAP + 1, COLUMN.least), COLUMN.most);
}

/** The roles in tables one below the other, each as many as have room side by side. */
function tablesOf(roles: readonly Role[], room: number): readonly (readonly Role[])[] {
  const tables: Role[][] = [];
  for (const role of roles) {
    const last = tables.at(-1);
    if (last !== undefined && sumOf(last) + role.needs <= room) last.push(role);
    else tables.push([role]);
  }
  return tables;
}

/** Shares of the width: alike where no word of a head is broken by that, else by what they need. */
function sharesOf(roles: readonly Role[], width: number): readonly number[] {
  const room = width * (1 - NAMES);
  const even = room / roles.length;
  const spare = Math.max(0, room - sumOf(roles)) / roles.length;
  const areEven = roles.every(({ needs }) => needs <= even);
  return roles.map(({ needs }) => (areEven ? even : needs + spare) / width);
}

function sumOf(roles: readonly Role[]): number {
  return roles.reduce((sum, { needs }) => sum + needs, 0);
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
