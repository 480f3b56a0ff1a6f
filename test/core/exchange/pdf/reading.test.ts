import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import type { Direction } from "../../../../src/core/i18n/locales.ts";
import { linesOnPage, pdfOf } from "../../../kit/report.ts";
import { testFonts } from "./fonts.ts";
import { asRead, asReadByPdfJs, hasPdfToText, readByPdfJs, readByPdfToText } from "./readers.ts";

const fonts = testFonts();

const RTL = [
  "شناسایی نیاز مشتری",
  "اول گوش دهید، سپس بپرسید.",
  "می‌خواهیم پرسش‌های استاندارد را بپرسیم؛ آیا مشتری آماده است؟",
  "واقعاً، مَثَلاً، مُحَمَّد، مسئولِ خرید، خانهٔ ما",
  "سلام لازم، کالا، الآن، إلا",
  "مشتری به CRM نیاز دارد.",
  "فرآیند فروش سازمانی (B2B) و SaaS",
  "CRM را به‌روز کنید",
  "نسخهٔ 2.0 از Stagecraft آماده است!",
  "حداقل 50 میلیون، ۳۵٪ تخفیف و 12% دیگر",
  "۱۲٫۵٪ از ۱۲۳٬۴۵۶ ریال",
  "بازه ۳ تا ۵ روز (حداکثر ۸)",
  "[یک] {دو} «سه» <چهار> (پنج)",
  "تلفن ‎+46 70 123 45 67‎ و 021-88776655",
  "نشانی https://example.com/demo?a=1&b=2 را ببینید",
  "ایمیل: info@example.com",
  "مرحلهٔ ۳: ارائهٔ پیشنهاد – اعتبارسنجی → بستن…",
  "٣٥ و ۳۵ و 35",
  "«نمی‌دانم»",
  "پ/ف و a/b (c) د",
  "A: ب (C)؛ د",
];
const LTR = [
  "Hello world.",
  "Försäljning på Åland: ärende, över, é, naïve",
  "Myyntiprosessi: työpäivää (3–5), äänestys",
  "Penjualan: “setuju”? 100% ya!",
  "Продажи: ёлка, объём, «кавычки» — №5",
  "+46 70 123 45 67",
  "https://example.com/a?b=c&d=%20",
  "The word سلام means hello (twice: سلام).",
  "a e\u0301 x\u0302 и\u0306 y\u0308\u0301",
  "名前 👍 \u{1F469}\u200D\u{1F4BB} ok",
];

function page(lines: readonly (readonly [string, Direction])[]): Promise<Uint8Array> {
  return pdfOf(linesOnPage(lines, { width: 595, height: 842, size: 14, step: 30 }), fonts);
}

const PAGES = [
  ["right to left", RTL.map((line) => [line, "rtl"] as const)],
  ["left to right", LTR.map((line) => [line, "ltr"] as const)],
] as const;

describe.each(PAGES)("lines from %s", (_, lines) => {
  it("are read by pdf.js as they were written", async () => {
    const pdf = await getDocument({ data: await page(lines), verbosity: 0 }).promise;
    const read = (await readByPdfJs(pdf)).join("\n").split("\n").map(asRead);
    expect(read).toEqual(lines.map(([line]) => asReadByPdfJs(line)));
  });

  it.skipIf(!hasPdfToText)("are read by pdftotext as they were written", async () => {
    const read = readByPdfToText(await page(lines))
      .join("\n")
      .split("\n")
      .map(asRead);
    expect(read.filter((line) => line !== "")).toEqual(lines.map(([line]) => asRead(line)));
  });
});
