import { BYTE_ORDER_MARK } from "../../../base/csv.ts";
import type { ProcessDocument } from "../../../process/document.ts";
import { rowsOf } from "../json/rows.ts";
import type { RoadmapRow } from "../json/schema.ts";
import { leaveOut, type OutContext, outgoing, type RoadmapOut, warnOfOrder } from "../out.ts";
import { csvText } from "./cells.ts";

/** The fields of a row in the roadmap's JSON, which is where they are described. */
const COLUMNS = [
  "id",
  "type",
  "title",
  "description",
  "department",
  "location",
  "owner",
  "start",
  "end",
  "status",
  "priority",
  "metric",
  "unit",
  "baseline",
  "target",
  "current",
  "value",
  "budget",
  "amount",
  "currency",
  "probability",
  "account",
  "risk",
  "helpNeeded",
  "area",
  "dependsOn",
  "goalIds",
  "strategyId",
  "initiativeId",
  "processElementRefs",
] as const satisfies readonly (keyof RoadmapRow)[];

/**
 * The plan as rows for spreadsheets and for tools that map columns themselves: the fields of
 * the roadmap's JSON under their names there, whatever the language; days in ISO 8601, numbers
 * with a decimal point, percentages as ratios. Ids in a list are separated by semicolons; a
 * semicolon or backslash within one has a backslash before it. The byte order mark makes
 * spreadsheets read other scripts than Latin.
 */
export function writeRoadmapCsv(document: ProcessDocument, context: OutContext): RoadmapOut {
  const out = outgoing(document, context);
  leaveOut(out, ["header", "locations"]);
  warnOfOrder(out, out.roadmap.items);
  const rows = rowsOf(out.roadmap).map((row) => ({
    name: out.words.name(row.title),
    cells: COLUMNS.map((column) => {
      const value = row[column];
      return Array.isArray(value) ? value.map(listed).join(";") : value;
    }),
  }));
  const text = csvText({ header: COLUMNS, rows }, out.warnings);
  return { text: BYTE_ORDER_MARK + text, warnings: out.warnings.list() };
}

function listed(id: string): string {
  return id.replaceAll(/[\\;]/gu, String.raw`\$&`);
}
