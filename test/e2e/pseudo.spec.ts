import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "@playwright/test";
import { readProcess } from "../../src/core/exchange/stagecraft/read.ts";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { en } from "../../src/core/i18n/messages/en/index.ts";
import { textsOf, withTexts } from "../../src/core/process/texts.ts";
import { classicPart } from "../../src/loading/classicPart.ts";
import { CLOSE, createPseudoMessages, OPEN } from "../kit/pseudoMessages.ts";
import { shownDocument } from "./kit/stored.ts";
import { expect, test } from "./kit/test.ts";

/*
 * The built product with messages in a language that nobody speaks: long, accented and in
 * brackets. The user's own texts get brackets too, so that whatever is without them was written
 * into the code.
 */

const ROOT = join(import.meta.dirname, "../..");

/** The built file that holds the English messages, and the name they leave it by. */
function englishChunk(): { readonly file: string; readonly exported: string } {
  const dist = join(ROOT, process.env["E2E_DIST"] ?? "dist");
  const folder = process.env["E2E_DIST"]?.startsWith("/") ? process.env["E2E_DIST"] : dist;
  const manifest: Record<string, { file: string }> = JSON.parse(
    readFileSync(join(folder, ".vite/manifest.json"), "utf8"),
  );
  const file = manifest["src/core/i18n/messages/en/index.ts"]?.file;
  if (file === undefined) throw new Error("The build has no English messages of their own");
  const exported = /\bexports\.(\w+)=\w+;?\}\)\);$/u.exec(readFileSync(join(folder, file), "utf8"));
  if (exported?.[1] === undefined) throw new Error(`${file} exports something else`);
  return { file, exported: exported[1] };
}

/** The seven-stage template with every text of it in brackets. */
function bracketedProcess(): string {
  const file = readFileSync(join(ROOT, "templates/seven-stage.stagecraft.json"), "utf8");
  const read = readProcess(file, { newId: () => "none" });
  if (!read.ok) throw new Error(read.error.reason);
  const { document } = read.value;
  const bracketed = Object.entries(textsOf(document)).map(([id, texts]) => [
    id,
    Object.fromEntries(
      Object.entries(texts).map(([field, text]) => [field, `${OPEN}${text}${CLOSE}`]),
    ),
  ]);
  return writeProcess(withTexts(document, Object.fromEntries(bracketed)));
}

/** Texts and names on the page without brackets; figures, keys and language names are none. */
async function hardWired(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(() => {
    const texts: string[] = [];
    const isShown = (element: Element | null) => element?.checkVisibility() === true;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const { currentNode: node } = walker;
      const { parentElement: parent } = node;
      // Keys are drawn on keyboards, initials are the user's, months the browser's.
      if (parent === null || parent.closest("kbd, script, style")) continue;
      if (parent.closest("[role=spinbutton], [role=grid]")) continue;
      if (isShown(parent)) texts.push(node.textContent ?? "");
    }
    for (const element of document.body.querySelectorAll("*")) {
      if (!isShown(element) || element.closest("[role=spinbutton], [role=grid]")) continue;
      for (const name of ["aria-label", "title", "placeholder", "alt", "aria-roledescription"]) {
        const value = element.getAttribute(name);
        if (value !== null) texts.push(`${name}: ${value}`);
      }
    }
    return texts;
  });
  return [...new Set(found.filter((text) => !isAllowed(text)))];
}

/** What the browser writes: figures with their units, money, months, lists; names of languages. */
const ALLOWED: readonly RegExp[] = [
  /^[\d.,\s%]*[dh]?$/u,
  /^[A-Z]{3}(?: – .*|[\s\d.,·]*)$/u,
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?: \d{1,2}, \d{4})?$/u,
  /^[\s,]*and[\s,]*$/u,
  /^(?:English|Svenska|Suomi|Bahasa Indonesia|Русский|فارسی)$/u,
  // What the library's controls say has a test of its own.
  /^(?:Dismiss|Show suggestions|Calendar)$/u,
  // Initials of the user's roles, which begin with the bracket here.
  /^⟦?\P{L}?[A-Z]{0,2}$/u,
];

function isAllowed(text: string): boolean {
  let rest = text.replace(/^[a-z-]+: /u, "");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/gu, "");
  }
  return !/\p{L}/u.test(rest) || ALLOWED.some((pattern) => pattern.test(rest.trim()));
}

/** Buttons, labels and headings whose words do not fit; the user's own names may be cut. */
async function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const kinds =
      "button, [role=button], [role=tab], [role=radio], [role=menuitem], [role=menuitemradio], label, h1, h2, h3, legend";
    const cut: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(kinds)) {
      if (!element.checkVisibility() || element.closest("[data-canvas] .react-flow")) continue;
      // The value of a choice stands in full in its list; names in the plan in full beside it.
      if (element.closest("[aria-haspopup=listbox], [id*=timeline] li")) continue;
      const words = element.textContent ?? "";
      // Only accented words are the interface's.
      if (!/[áëïöüýçñšž]/u.test(words)) continue;
      const parts = [element, ...element.querySelectorAll<HTMLElement>("*")];
      const isCut = parts.some(
        (part) =>
          part.clientWidth > 1 &&
          part.scrollWidth > part.clientWidth + 1 &&
          getComputedStyle(part).display !== "inline" &&
          /[áëïöüýçñšž]/u.test(part.textContent ?? ""),
      );
      if (isCut) cut.push(`${element.tagName}: ${words}`);
    }
    return [...new Set(cut)];
  });
}

async function check(page: Page, place: string): Promise<void> {
  expect.soft(await hardWired(page), `hard-wired on ${place}`).toEqual([]);
  expect.soft(await clipped(page), `clipped on ${place}`).toEqual([]);
}

test("no text is hard-wired and no label is cut", async ({ page, start, editor }) => {
  test.setTimeout(240_000);
  const { file, exported } = englishChunk();
  const messages = JSON.stringify(createPseudoMessages(en));
  const body = await classicPart(
    basename(file),
    `const messages = ${messages}; export { messages as ${exported} };`,
    [],
  );
  await page.route(`**/${file}`, (route) =>
    route.fulfill({ contentType: "text/javascript", body }),
  );
  await start.open();
  await check(page, "the start screen");
  await page.getByRole("banner").getByRole("button").nth(1).click();
  await check(page, "the settings");
  await page.keyboard.press("Escape");

  await start.importFile("pseudo.stagecraft.json", bracketedProcess());
  await shownDocument(page);
  await check(page, "the editor");
  const document = await editor.document();
  const flow = [...document.flow.keys()][0] ?? "";
  const [activity, outcome, leadSource, note] = [
    document.activity,
    document.outcome,
    document.leadSource,
    document.note,
  ].map((records) => [...records.keys()][0] ?? "");
  for (const [kind, id] of Object.entries({
    stage: "stage-needs",
    activity,
    outcome,
    leadSource,
    note,
  })) {
    await editor.select(id ?? "");
    await check(page, `the inspector of a ${kind}`);
  }
  await editor.selectArrow(flow);
  await check(page, "the inspector of a flow");
  await editor.press("Control+a");
  await check(page, "the inspector of several");

  await editor.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await check(page, "the command palette");
  await page.keyboard.press("Escape");
  await editor.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await check(page, "the shortcuts");
  await page.keyboard.press("Escape");

  await page.getByRole("radio").last().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // What the process has for the plan comes from a worker.
  await expect(page.locator("#roadmap-part-suggestions li").first()).toBeVisible();
  await check(page, "the roadmap");
  await page.locator("#roadmap-part-goal tbody button", { hasText: "SMART" }).first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await check(page, "the SMART marks");
  await page.keyboard.press("Escape");
  await page.locator("#roadmap-part-timeline [data-item-id] button").first().click();
  await check(page, "a chosen item of the timeline");
});
