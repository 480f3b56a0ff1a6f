import { LIMITS } from "../../base/limits.ts";
import { cleanLine } from "../../base/text.ts";
import type { Locale } from "../../i18n/locales.ts";
import { readNumber } from "../../i18n/readNumber.ts";
import { COLUMN_WORDS, DAY_WORDS, type RowColumn, WEEK_WORDS } from "./words.ts";

/** An activity as a line of a list or a row of a table says it. */
export interface Row {
  readonly name: string;
  /** Empty: not said. */
  readonly stage: string;
  readonly role: string;
  readonly durationDays: number | null;
}

/** What could not be made sense of, in which line, counted from 1. */
export interface Misread {
  readonly line: number;
  readonly text: string;
}

export interface ReadRows {
  readonly rows: readonly Row[];
  readonly misread: readonly Misread[];
}

/** The columns of a table that does not say what they are. */
const STANDARD: readonly RowColumn[] = ["name", "stage", "role", "duration"];

/** More rows than a process holds elements are of no use; reading ends there. */
const MOST_ROWS = LIMITS.elements;

const DAYS_IN_WEEK = 7;

// Bullets, boxes to tick, and numbers with a dot or a bracket, in any digits: "- [ ] 1. Call".
const MARK =
  /^(?:[-–—*•◦▪▫●○‣⁃·+]\s+|\[[ xX✓]?\]\s*|[☐☑☒✓✔]\s*|\(?\p{Nd}{1,3}[.)](?!\p{Nd})\s*|\p{Nd}{1,3}-\s+|\p{L}\)\s+)/u;

/**
 * Activities from a list of lines, or from a table as spreadsheets put it on the clipboard:
 * cells parted by tabs, in quotation marks where they hold line ends. A table may begin with a
 * row that names its columns in any of our languages; else they are name, stage, role and
 * duration. Never throws; a duration that is no number of days or weeks is told, not guessed.
 */
export function readRows(text: string, locale: Locale): ReadRows {
  return text.includes("\t") ? readTable(text, locale) : readList(text);
}

function readList(text: string): ReadRows {
  const rows = text
    .split(/\r\n?|\n|\u2028|\u2029/u)
    .slice(0, MOST_ROWS)
    .map((line) => withoutMarks(cleanLine(line).trim()))
    .filter((name) => name !== "")
    .map((name) => ({ name, stage: "", role: "", durationDays: null }));
  return { rows, misread: [] };
}

function withoutMarks(line: string): string {
  let rest = line;
  for (let mark = MARK.exec(rest); mark !== null; mark = MARK.exec(rest)) {
    rest = rest.slice(mark[0].length);
  }
  return rest.trim();
}

function readTable(text: string, locale: Locale): ReadRows {
  const lines = cellsOf(text);
  const first = lines[0] ?? [];
  const header = first.map((cell) => COLUMN_WORDS.get(keyOf(cell)));
  const named = header.filter((column) => column !== undefined);
  const hasHeader = new Set(named).size >= 2 || (named.length === 1 && named[0] === "name");
  const columns: readonly (RowColumn | undefined)[] = hasHeader ? header : STANDARD;
  const misread: Misread[] = hasHeader
    ? first.flatMap((cell, index) =>
        header[index] === undefined && cell !== "" ? [{ line: 1, text: cell }] : [],
      )
    : [];
  const rows: Row[] = [];
  for (const [index, cells] of lines.entries()) {
    if ((hasHeader && index === 0) || cells.every((cell) => cell === "")) continue;
    const cell = (column: RowColumn) => cells[columns.indexOf(column)] ?? "";
    const name = withoutMarks(cell("name"));
    const durationDays = readDays(cell("duration"), locale);
    const line = index + 1;
    if (durationDays === undefined) misread.push({ line, text: cell("duration") });
    const beyond = hasHeader ? [] : cells.slice(STANDARD.length).filter((extra) => extra !== "");
    for (const extra of beyond) misread.push({ line, text: extra });
    if (name === "") misread.push({ line, text: cells.filter((other) => other !== "").join(" ") });
    else {
      const [stage, role] = [cell("stage"), cell("role")];
      rows.push({ name, stage, role, durationDays: durationDays ?? null });
    }
  }
  return { rows, misread };
}

/** The cells of a table; one in quotation marks may hold tabs, line ends and doubled marks. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n?|\n|$)/gu;
  for (const [, quoted, plain = "", end] of text.matchAll(cell)) {
    line.push(cleanLine(quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === "\t") continue;
    lines.push(line);
    if (end === "" || lines.length > MOST_ROWS) break;
    line = [];
  }
  return lines;
}

/** Days of "3", "2,5 days", "۳ روز" or "1 week"; null for nothing, undefined for anything else. */
function readDays(text: string, locale: Locale): number | null | undefined {
  if (text === "") return null;
  const parts = /^([^\p{L}]*)(\p{L}.*)?$/u.exec(text);
  const unit = keyOf(parts?.[2] ?? "");
  const times = unit === "" || DAY_WORDS.has(unit) ? 1 : WEEK_WORDS.has(unit) ? DAYS_IN_WEEK : null;
  const count = readNumber(parts?.[1] ?? "", locale);
  if (times === null || count === undefined || count === null) return undefined;
  const days = count * times;
  return days >= 0 && days <= LIMITS.amount ? days : undefined;
}

/** A word for looking it up: small letters, without marks around it. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\u200c\u200f\u200e]/gu, "")
    .replaceAll(/\([^)]*\)/gu, "")
    .replaceAll(/[.:*]/gu, "")
    .trim();
}
