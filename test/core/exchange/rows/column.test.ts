import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readColumn, writeTable } from "../../../../src/core/exchange/rows/column.ts";

test.each([
  ["nothing", "", []],
  ["one cell", "a", ["a"]],
  ["a line end at the end", "a\r\nb\r\n", ["a", "b"]],
  ["empty cells", "a\n\nb", ["a", "", "b"]],
  ["other columns", "a\tx\nb\ty", ["a", "b"]],
  ["line ends in a cell", '"a\nb"\tx\nc', ["a\nb", "c"]],
  ["quotation marks in a cell", '"a ""b"""\nc', ['a "b"', "c"]],
  ["a quotation mark that nothing closes", '"a\nb', ['"a', "b"]],
  ["a quotation mark in a word", '5" screen\nb', ['5" screen', "b"]],
])("of %s", (_, text, cells) => {
  expect(readColumn(text)).toEqual(cells);
});

test("what is written for a spreadsheet comes back", () => {
  const cell = fc
    .string({ unit: fc.constantFrom("a", '"', "\t", "\n", "ف", " ") })
    .filter((text) => text !== "");
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const plain = rows.filter(([first]) => !/^[\t\n]/u.test(first));
      expect(readColumn(writeTable(plain))).toEqual(plain.map(([first]) => first));
    }),
  );
});

test("a spreadsheet computes nothing of it", () => {
  expect(writeTable([["=1+1", "+46 70 1", "-5"]])).toBe("'=1+1\t+46 70 1\t-5");
});
