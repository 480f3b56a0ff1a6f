import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCsv } from "../../../src/core/charts/csv.ts";
import { tableOf } from "../../../src/core/charts/table.ts";
import { NUMBER } from "../../../src/core/charts/units.ts";
import { parseCsv } from "../../kit/formats/csv.ts";
import { anyChart, BARS, FLOW, FUNNEL, LINES } from "./specs.ts";

describe("the table of a chart", () => {
  it("has a row a bar, step, way or place", () => {
    expect(tableOf(BARS).rows).toHaveLength(3);
    expect(tableOf(FUNNEL).rows[2]).toMatchObject([
      "Assess needs",
      { value: 40.6 },
      { value: 0.406 },
      { value: 0.406 },
    ]);
    expect(tableOf(FLOW).rows[1]).toEqual([
      "Prospect",
      "Assess needs",
      { value: 40, unit: NUMBER },
    ]);
    expect(tableOf(LINES).rows).toHaveLength(4);
    expect(tableOf(LINES).rows[2]).toMatchObject([{ value: 90 }, { value: 0.8 }, null]);
  });

  it("has as many cells in each row as heads", () => {
    fc.assert(
      fc.property(anyChart, (spec) => {
        const { columns, rows } = tableOf(spec);
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }),
    );
  });
});

describe("a table as comma-separated values", () => {
  /** The cells as another program reads them. */
  const written = (...row: (string | number | null)[]) =>
    parseCsv(
      writeCsv({
        title: "",
        columns: [...row, "last", "end"].map(String),
        rows: [
          [
            ...row.map((cell) => (typeof cell === "number" ? { value: cell, unit: NUMBER } : cell)),
            "x",
            "y",
          ],
        ],
      }),
    )[1]?.slice(0, -2);

  it.each([
    ["=1+2", "'=1+2"],
    ["+49 30", "+49 30"],
    ["+A1", "'+A1"],
    ["-Won", "'-Won"],
    ["-3 %", "-3 %"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    [" =1", "' =1"],
    ['=HYPERLINK("x","y")', '\'=HYPERLINK("x","y")'],
    ['He said "yes"', 'He said "yes"'],
    ["a, b", "a, b"],
    ["two\nlines", "two\nlines"],
    ["plain", "plain"],
  ])("makes %j harmless", (text, cell) => expect(written(text)).toEqual([cell]));

  it("leaves numbers as they are, and nothing empty", () => {
    expect(written("x", -0.5, null, 1e21)).toEqual(["x", "-0.5", "", "1e+21"]);
  });

  it("begins with the mark that says it is UTF-8", () => {
    expect(writeCsv({ title: "", columns: ["Å"], rows: [] })).toBe("\uFEFFÅ\r\n");
  });
});
