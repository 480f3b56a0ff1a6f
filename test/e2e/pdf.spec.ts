import { expect, type Page, test } from "@playwright/test";
import { fontMeasurer, readFonts } from "../../src/core/exchange/pdf/fonts.ts";
import { testFonts } from "../core/exchange/pdf/fonts.ts";
import { linesOnPage, pdfOf } from "../kit/report.ts";
import { openDesk } from "./kit/desk.ts";

/*
 * The PDF joins and orders Persian by itself. A browser has an engine of its own for that: the
 * same text in the same font must look the same.
 */

const LINES = [
  "شناسایی نیاز مشتری",
  "می‌خواهیم پرسش‌های استاندارد را بپرسیم؛ آماده است؟",
  "واقعاً مَثَلاً مُحَمَّد، مسئولِ خرید، خانهٔ ما",
  "سلام لازم، کالا، بلا و الآن",
  "فرآیند فروش سازمانی (B2B) و SaaS",
  "حداقل 50 میلیون، ۳۵٪ تخفیف و 12% دیگر",
  "[یک] {دو} «سه» (چهار)",
  "نشانی https://example.com/demo?a=1 را ببینید",
] as const;
const SIZE = 20;
const STEP = 48;
const PAPER = { width: 600, height: STEP * LINES.length } as const;
const SCALE = 2;
async function paper(lines: readonly string[]): Promise<{ bytes: number[]; widths: number[] }> {
  const fonts = testFonts();
  const report = linesOnPage(
    lines.map((line) => [line, "rtl"]),
    { ...PAPER, size: SIZE, step: STEP },
  );
  const measure = fontMeasurer(readFonts(fonts));
  return {
    bytes: [...(await pdfOf(report, fonts))],
    widths: lines.map((line) => measure(line, SIZE, 400)),
  };
}

/** How alike the ink of each line is in the PDF and in the browser: 1 is the same. */
async function likeness(
  page: Page,
  written: readonly string[],
  expected: readonly string[],
): Promise<number[]> {
  return page.evaluate(
    async ({
      bytes,
      widths,
      lines,
      SIZE: size,
      STEP: step,
      PAPER: { width, height },
      SCALE: scale,
    }) => {
      interface PdfJs {
        GlobalWorkerOptions: { workerSrc: string };
        getDocument: (source: { data: Uint8Array }) => {
          promise: Promise<{
            getPage: (number: number) => Promise<{
              getViewport: (options: { scale: number }) => object;
              render: (options: object) => { promise: Promise<void> };
            }>;
          }>;
        };
      }
      const blank = () => {
        const canvas = document.createElement("canvas");
        canvas.width = width * scale;
        canvas.height = height * scale;
        const pen = canvas.getContext("2d", { willReadFrequently: true });
        if (pen === null) throw new Error("no canvas");
        pen.fillStyle = "white";
        pen.fillRect(0, 0, canvas.width, canvas.height);
        return { canvas, pen };
      };
      const address = "/pdf.mjs";
      const pdfjs = (await import(address)) as PdfJs;
      pdfjs.GlobalWorkerOptions.workerSrc = "/pdf.worker.mjs";
      const file = await pdfjs.getDocument({ data: new Uint8Array(bytes) }).promise;
      const sheet = await file.getPage(1);
      const pdf = blank();
      await sheet.render({
        canvas: pdf.canvas,
        canvasContext: pdf.pen,
        viewport: sheet.getViewport({ scale }),
      }).promise;

      const own = blank();
      // Blanks and brackets come from the family of the text they stand in.
      const persian = "U+20-29, U+5B, U+5D, U+7B, U+7D, U+AB, U+BB, U+600-6FF, U+200C";
      for (const [name, unicodeRange] of [
        ["Vazirmatn", persian],
        ["Inter", "U+0-10FFFF"],
      ] as const) {
        const face = new FontFace(name, `url(/${name}.ttf)`, { unicodeRange });
        document.fonts.add(await face.load());
      }
      own.pen.scale(scale, scale);
      own.pen.fillStyle = "black";
      own.pen.font = `${size}px Vazirmatn, Inter`;
      // The PDF sets letters without kerning.
      own.pen.fontKerning = "none";
      own.pen.direction = "rtl";
      own.pen.textAlign = "right";
      for (const [index, line] of lines.entries()) {
        // Nor with the wider steps that Vazirmatn asks for between some letters: at most a few
        // percent of a line, by which the browser's is drawn narrower.
        const wide = own.pen.measureText(line).width;
        const share = Math.max(0.94, Math.min(1, (widths[index] ?? wide) / wide));
        own.pen.save();
        own.pen.translate(width - 20, index * step + 32);
        own.pen.scale(share, 1);
        own.pen.fillText(line, 0, 0);
        own.pen.restore();
      }

      const CELL = 6;
      const inkOf = (pen: CanvasRenderingContext2D, top: number): number[] => {
        const { data } = pen.getImageData(0, top * scale, width * scale, step * scale);
        const columns = Math.floor((width * scale) / CELL);
        const cells = Array.from<number>({
          length: columns * Math.floor((step * scale) / CELL),
        }).fill(0);
        for (let at = 0; at < data.length; at += 4) {
          const x = Math.floor(((at / 4) % (width * scale)) / CELL);
          const y = Math.floor(Math.floor(at / 4 / (width * scale)) / CELL);
          const cell = y * columns + x;
          cells[cell] = (cells[cell] ?? 0) + 255 - (data[at] ?? 255);
        }
        return cells;
      };
      const correlation = (one: number[], other: number[]): number => {
        const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
        const [a, b] = [mean(one), mean(other)];
        let both = 0;
        let first = 0;
        let second = 0;
        for (const [index, value] of one.entries()) {
          const [x, y] = [value - a, (other[index] ?? 0) - b];
          both += x * y;
          first += x * x;
          second += y * y;
        }
        return both / Math.sqrt(first * second);
      };
      return lines.map((_, index) =>
        correlation(inkOf(pdf.pen, index * step), inkOf(own.pen, index * step)),
      );
    },
    { ...(await paper(written)), lines: [...expected], SIZE, STEP, PAPER, SCALE },
  );
}

test("Persian in the PDF looks as the browser draws it", async ({ page }) => {
  await openDesk(page);
  const alike = await likeness(page, LINES, LINES);
  const unlike = LINES.flatMap((line, index) =>
    (alike[index] ?? 0) > 0.9 ? [] : [`${line}: ${alike[index]}`],
  );
  expect(unlike).toEqual([]);
});

test("letters that are not joined, or run the wrong way, do not look so", async ({ page }) => {
  await openDesk(page);
  const [pure] = LINES;
  const apart = Array.from(pure).join("\u200C");
  const turned = Array.from(pure).toReversed().join("");
  for (const wrong of await likeness(page, [apart, turned], [pure, pure])) {
    expect(wrong).toBeLessThan(0.6);
  }
});
