import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

const SITE = "https://paper.test";

const { resolve } = createRequire(import.meta.url);
const FILES: Readonly<Record<string, readonly [string, string]>> = {
  "/pdf.mjs": ["pdfjs-dist/legacy/build/pdf.mjs", "text/javascript"],
  "/pdf.worker.mjs": ["pdfjs-dist/legacy/build/pdf.worker.mjs", "text/javascript"],
  "/Vazirmatn.ttf": ["vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf", "font/ttf"],
  "/Inter.ttf": ["@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf", "font/ttf"],
};

/** An empty page that has pdf.js and the fonts of paper at hand, and nothing of the product. */
export async function openDesk(page: Page): Promise<void> {
  await page.route(`${SITE}/**`, async (route) => {
    const file = FILES[new URL(route.request().url()).pathname];
    await (file === undefined
      ? route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Paper</title>" })
      : route.fulfill({ contentType: file[1], body: readFileSync(resolve(file[0])) }));
  });
  await page.goto(`${SITE}/`);
}

/** Pages of a PDF as pictures (PNG, base64), drawn by pdf.js at so many pixels a point. */
export async function pictureOf(
  page: Page,
  bytes: Uint8Array,
  { index, scale }: { readonly index: number; readonly scale: number },
): Promise<string> {
  return page.evaluate(
    async ({ data, number, scale: zoom }) => {
      interface PdfJs {
        GlobalWorkerOptions: { workerSrc: string };
        getDocument: (source: { data: Uint8Array }) => {
          promise: Promise<{
            getPage: (number: number) => Promise<{
              getViewport: (options: { scale: number }) => { width: number; height: number };
              render: (options: object) => { promise: Promise<void> };
            }>;
          }>;
        };
      }
      const address = "/pdf.mjs";
      const pdfjs = (await import(address)) as PdfJs;
      pdfjs.GlobalWorkerOptions.workerSrc = "/pdf.worker.mjs";
      const raw = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      const sheet = await (await pdfjs.getDocument({ data: raw }).promise).getPage(number);
      const viewport = sheet.getViewport({ scale: zoom });
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await sheet.render({ canvas, canvasContext: canvas.getContext("2d"), viewport }).promise;
      return canvas.toDataURL("image/png").replace("data:image/png;base64,", "");
    },
    { data: Buffer.from(bytes).toString("base64"), number: index + 1, scale },
  );
}

/** The share of pixels of two pictures (PNG, base64) that differ to the eye; 1 where their sizes do. */
export async function differing(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const response = await fetch(`data:image/png;base64,${picture}`);
          const bitmap = await createImageBitmap(await response.blob());
          const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
          pen?.drawImage(bitmap, 0, 0);
          return pen?.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (a === undefined || b === undefined) return 1;
      if (a.width !== b.width || a.height !== b.height) return 1;
      let count = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const most = Math.max(
          ...[0, 1, 2].map((part) => Math.abs((a.data[at + part] ?? 0) - (b.data[at + part] ?? 0))),
        );
        if (most > 64) count += 1;
      }
      return count / (a.data.length / 4);
    },
    [one, other],
  );
}
