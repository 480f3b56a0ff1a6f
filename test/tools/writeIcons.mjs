// Draws public/icon.svg as the pictures that an installed product needs: run after changing it.
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findChromium } from "./chromium.mjs";

/** A maskable icon is cut to any shape: its figure stays in the inner four fifths, its colour fills the rest. */
const ICONS = [
  { file: "icon-192.png", size: 192, maskable: false },
  { file: "icon-512.png", size: 512, maskable: false },
  { file: "maskable-512.png", size: 512, maskable: true },
];

const svg = readFileSync("public/icon.svg", "utf8");
const background = /<rect[^>]*fill="([^"]+)"/.exec(svg)?.[1] ?? "#fff";
mkdirSync("public/icons", { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: ["--no-sandbox"],
});
for (const { file, size, maskable } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const inner = maskable ? size * 0.8 : size;
  await page.setContent(
    `<style>html,body{margin:0;background:${maskable ? background : "transparent"}}` +
      `img{position:absolute;inset:${(size - inner) / 2}px;width:${inner}px;height:${inner}px}</style>` +
      `<img src="data:image/svg+xml,${encodeURIComponent(svg)}">`,
  );
  await page.screenshot({ path: `public/icons/${file}`, omitBackground: true });
  await page.close();
}
await browser.close();
