import { describe, expect, it } from "vitest";
import { fileName } from "../../../src/state/export/fileName.ts";

describe("a file's name", () => {
  it.each([
    ["B2B process", "B2B process.pdf"],
    ["فرآیند فروش می‌خواهم", "فرآیند فروش می‌خواهم.pdf"],
    ["Процесс: продажи / 2026", "Процесс продажи 2026.pdf"],
    ['a<b>c|d?e*f"g\\h', "a b c d e f g h.pdf"],
    ["  .hidden. ", "hidden.pdf"],
    ["../../etc/passwd", "etc passwd.pdf"],
    ["two\nlines\u0000", "two lines.pdf"],
    ["invoice\u202Efdp.exe", "invoicefdp.exe.pdf"],
    ["CON", "CON_.pdf"],
    ["", "Untitled.pdf"],
    ["???", "Untitled.pdf"],
    ["x".repeat(500), `${"x".repeat(80)}.pdf`],
  ])("%j becomes %j", (name, expected) => {
    expect(fileName(name, ".pdf", "Untitled")).toBe(expected);
  });
});
