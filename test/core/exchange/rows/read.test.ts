import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readRows } from "../../../../src/core/exchange/rows/read.ts";
import type { Locale } from "../../../../src/core/i18n/locales.ts";

test.each([
  ["Call\nMeet\n\n  Send  ", ["Call", "Meet", "Send"]],
  ["- Call\r\n* Meet\r• Send", ["Call", "Meet", "Send"]],
  ["1. Call\n2) Meet\n(3) Send\n۴. پیگیری\n5.Sign", ["Call", "Meet", "Send", "پیگیری", "Sign"]],
  ["- [ ] Call\n- [x] Meet\n☑ Send", ["Call", "Meet", "Send"]],
  ["a) Call\nb) Meet", ["Call", "Meet"]],
  ["3 calls\n2.5 hours of research\n24/7 line", ["3 calls", "2.5 hours of research", "24/7 line"]],
  ["E-mail\n-5 degrees", ["E-mail", "-5 degrees"]],
  ["", []],
  ["\n \n", []],
])("the lines of %j are %j", (text, names) => {
  const { rows, misread } = readRows(text, "en");
  expect(rows.map(({ name }) => name)).toEqual(names);
  expect(misread).toEqual([]);
});

const row = (name: string, stage = "", role = "", durationDays: number | null = null) => ({
  name,
  stage,
  role,
  durationDays,
});

test.each<[string, Locale, string, ReturnType<typeof row>[]]>([
  [
    "the standard order",
    "en",
    "Call\tQualify\tSeller\t2\nDemo\tQualify",
    [row("Call", "Qualify", "Seller", 2), row("Demo", "Qualify")],
  ],
  [
    "any order with a header",
    "en",
    "Duration\tRole\tName\n3 days\tSeller\tCall",
    [row("Call", "", "Seller", 3)],
  ],
  [
    "a Swedish one",
    "sv",
    "Steg\tNamn\tVaraktighet\nKvalificera\tRinga\t2,5 dagar",
    [row("Ringa", "Kvalificera", "", 2.5)],
  ],
  [
    "a Finnish one",
    "fi",
    "Nimi\tVaihe\tRooli\tKesto\nSoita\tKartoitus\tMyyjä\t1 viikko",
    [row("Soita", "Kartoitus", "Myyjä", 7)],
  ],
  [
    "an Indonesian one",
    "id",
    "Nama\tTahap\tDurasi\nTelepon\tKualifikasi\t3 hari",
    [row("Telepon", "Kualifikasi", "", 3)],
  ],
  [
    "a Russian one",
    "ru",
    "Название\tЭтап\tРоль\tДлительность\nЗвонок\tОтбор\tПродавец\t1,5",
    [row("Звонок", "Отбор", "Продавец", 1.5)],
  ],
  [
    "a Persian one",
    "fa",
    "نام\tمرحله\tنقش\tمدت\nتماس\tارزیابی\tفروشنده\t۳ روز",
    [row("تماس", "ارزیابی", "فروشنده", 3)],
  ],
  ["a header in another language", "en", "Nimi\tKesto (pv)\nSoita\t2", [row("Soita", "", "", 2)]],
  [
    "quotation marks",
    "en",
    '"Call\nand ""write"""\tQualify\nDemo\t',
    [row('Call and "write"', "Qualify"), row("Demo")],
  ],
])("%s", (_, locale, text, rows) => {
  expect(readRows(text, locale)).toEqual({ rows, misread: [] });
});

test.each([
  ["Call\tQualify\tSeller\tsoon", { line: 1, text: "soon" }],
  ["Call\tQualify\tSeller\t-2", { line: 1, text: "-2" }],
  ["Name\tPriority\nCall\thigh", { line: 1, text: "Priority" }],
  ["Name\tStage\n\tQualify", { line: 2, text: "Qualify" }],
  ["Call\tQualify\tSeller\t2\tmore", { line: 1, text: "more" }],
])("of %j the reader tells what it left out", (text, misread) => {
  expect(readRows(text, "en").misread).toEqual([misread]);
});

test("whatever the text, names are clean, on one line, and never empty", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom<Locale>("en", "fa"),
      (text, locale) => {
        for (const part of [text, `${text}\t${text}`]) {
          for (const { name, durationDays } of readRows(part, locale).rows) {
            expect(name).toMatch(/^\S[^\n\t]*$/u);
            expect(durationDays ?? 0).toBeGreaterThanOrEqual(0);
          }
        }
      },
    ),
  );
});
