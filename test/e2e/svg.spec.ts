import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import { sceneOf } from "../../src/core/drawing/scene.ts";
import { writeSvg } from "../../src/core/exchange/svg/write.ts";
import { MIXED_NAMES, processNamed } from "../core/drawing/mixedNames.ts";
import { sceneOptions } from "../core/drawing/sevenStages.ts";

/*
 * An SVG leaves the order of mixed text to whoever shows it. Shown by a browser, every letter
 * must stand where it stands in a paragraph of the same text, font and direction.
 */

const SITE = "https://picture.test";
/** By how much a letter may stand elsewhere: window pixels. */
const TOLERANCE = 1;

const { resolve } = createRequire(import.meta.url);
const FONT = readFileSync(resolve("vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf"));

async function openPicture(page: Page, svg: string): Promise<void> {
  await page.route(`${SITE}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/picture.svg") {
      await route.fulfill({ contentType: "image/svg+xml", body: svg });
    } else if (pathname === "/font.ttf") {
      await route.fulfill({ contentType: "font/ttf", body: FONT });
    } else {
      await route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Desk</title>" });
    }
  });
  await page.goto(`${SITE}/`);
}

interface Compared {
  readonly text: string;
  /** By how far the letter that is the farthest from its place is: window pixels. */
  readonly farthest: number;
}

/** Each text of the picture beside a paragraph; `turned` gives the paragraph the other direction. */
async function compare(page: Page, turned: boolean): Promise<readonly Compared[]> {
  return page.evaluate(async (isTurned) => {
    document.fonts.add(await new FontFace("Vazirmatn", "url(/font.ttf)").load());
    const source = await (await fetch("/picture.svg")).text();
    const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
    const picture = document.importNode(parsed.documentElement, true);
    picture.setAttribute("font-family", "Vazirmatn");
    document.body.replaceChildren(picture);

    /** Left and right of every letter, from the left of the first of them on. */
    const places = (node: Node): number[] => {
      const length = node.textContent?.length ?? 0;
      const boxes = Array.from({ length }, (_, index) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        return range.getBoundingClientRect();
      });
      const left = Math.min(...boxes.map((box) => box.left));
      return boxes.flatMap((box) => [box.left - left, box.right - left]);
    };
    return [...picture.querySelectorAll("text")].map((text) => {
      const line = document.createElement("p");
      const isRtl = (text.getAttribute("direction") === "rtl") !== isTurned;
      line.dir = isRtl ? "rtl" : "ltr";
      line.textContent = text.textContent;
      Object.assign(line.style, {
        font: `${text.getAttribute("font-weight")} ${text.getAttribute("font-size")}px Vazirmatn`,
        textRendering: "geometricPrecision",
        whiteSpace: "pre",
        inlineSize: "max-content",
      });
      document.body.append(line);
      const [drawn, written] = [text.firstChild, line.firstChild].map((node) =>
        node === null ? [] : places(node),
      );
      const apart = (drawn ?? []).map((place, index) =>
        Math.abs(place - (written?.[index] ?? Infinity)),
      );
      return { text: text.textContent ?? "", farthest: Math.max(...apart) };
    });
  }, turned);
}

test("mixed Persian names in the SVG stand letter by letter as the browser writes them", async ({
  page,
}) => {
  const svg = writeSvg(sceneOf(processNamed(MIXED_NAMES), await sceneOptions("fa")), {
    title: "فروش",
    language: "fa",
  });
  await openPicture(page, svg);
  const drawn = await compare(page, false);
  expect(drawn.map(({ text }) => text)).toEqual(expect.arrayContaining([...MIXED_NAMES]));
  expect(drawn.filter(({ farthest }) => farthest > TOLERANCE)).toEqual([]);
  // Against the other direction the mixed ones would stand elsewhere: the comparison tells.
  const turned = await compare(page, true);
  const elsewhere = turned.filter(({ farthest }) => farthest > 10).map(({ text }) => text);
  const mixed = MIXED_NAMES.filter((name) => /[A-Za-z]|^\[/u.test(name));
  expect(elsewhere).toEqual(expect.arrayContaining(mixed));
});
