import { writeFile } from "node:fs/promises";
import { JSDOM } from "jsdom";
import { LIMITS } from "../../src/core/base/limits.ts";
import { actions } from "../../src/core/i18n/messages/en/actions.ts";
import { shell } from "../../src/core/i18n/messages/en/shell.ts";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { documentOf } from "../../src/core/process/document.ts";
import { createRecord } from "../../src/core/process/kinds.ts";
import { cook, hostileStrings, recipes } from "../core/exchange/stagecraft/corpus.ts";
import { fullDocument } from "../core/exchange/stagecraft/helpers.ts";
import { fileWith } from "../core/exchange/hostile/everyField.ts";
import type { Editor } from "./kit/editor.ts";
import { pdfPages } from "./kit/files.ts";
import { expect, test } from "./kit/test.ts";

/*
 * The watch over every page (kit/test.ts) fails these tests on an uncaught error, on a request to
 * elsewhere and on anything that the content security policy had to stop.
 */

const sound = writeProcess(fullDocument());

// A trace copies the page at each step: these pages are large.
test.use({ trace: "off" });

test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    Object.assign(window, {
      pwned: [],
      __pwn: (by: unknown) => Reflect.get(window, "pwned").push(by),
    });
  });
});

/** What hostile content has done to the page. */
async function harmOf(editor: Editor): Promise<unknown> {
  return editor.page.evaluate(() => ({
    executed: Reflect.get(window, "pwned"),
    polluted: Object.hasOwn(Object.prototype, "polluted"),
  }));
}

const UNHARMED = { executed: [], polluted: false };

/** Lets a file fall onto the page and says what became of it, in the corpus's words. */
async function outcomeOf(editor: Editor, name: string, bytes: Uint8Array): Promise<string> {
  const { page } = editor;
  await page.evaluate(
    ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
    },
    [name, Buffer.from(bytes).toString("base64")] as const,
  );
  const refused = page.getByRole("dialog", { name: shell.importRefused.title });
  const report = page.getByRole("dialog", { name: shell.importReport.title });
  const accepted = page.getByText(actions.library.imported.replace("{{name}}", name));
  await expect(refused.or(report).or(accepted).first()).toBeVisible({ timeout: 120_000 });
  if (await refused.isVisible()) {
    const keeps = await refused
      .getByRole("button", { name: shell.importRefused.download })
      .isVisible();
    await page.keyboard.press("Escape");
    await expect(refused).toBeHidden();
    return keeps ? "reject-keep" : "reject";
  }
  const isRepaired = await report.isVisible();
  if (isRepaired) await page.keyboard.press("Escape");
  await expect(report).toBeHidden();
  return isRepaired ? "repair" : "accept";
}

// Unknown data that is kept is accepted; of what may be refused or opened we refuse what is over the limits.
const OUTCOMES: ReadonlyMap<string, string> = new Map([
  ["accept-keep", "accept"],
  ["reject-or-accept", "reject"],
]);

/*
 * What becomes of each damaged file is decided in core, whose tests take all of them. Here it is
 * seen that the page tells it and stays whole: for one of every so many and the
 * first of each outcome, or for all.
 */
const ONE_OF = process.env["DAMAGED_FILES"] === "all" ? 1 : 4;

test("damaged files have the outcome that their index names", async ({ editor }) => {
  test.setTimeout(600_000);
  await editor.startFrom("Three stages");
  const tried = recipes().filter(
    ({ expect: outcome }, index, all) =>
      index % ONE_OF === 0 || all.findIndex((other) => other.expect === outcome) === index,
  );
  for (const recipe of tried) {
    const before = editor.page.url();
    const isRefused = recipe.expect.startsWith("reject");
    const kept = isRefused ? await editor.document() : null;
    const outcome = await outcomeOf(editor, recipe.id, cook(recipe, sound));
    const wanted = OUTCOMES.get(recipe.expect) ?? recipe.expect;
    expect(`${recipe.id}: ${outcome}`).toBe(`${recipe.id}: ${wanted}`);
    expect(editor.page.url() === before).toBe(isRefused);
    if (isRefused) expect(await editor.document()).toEqual(kept);
  }
  expect(await harmOf(editor)).toEqual(UNHARMED);
});

test("a file of nearly 10 MB is not read by the page but beside it", async ({
  page,
  start,
}, info) => {
  const flood = writeProcess(
    documentOf([
      createRecord("process", { id: "process" }),
      ...Array.from({ length: LIMITS.elements - 1 }, (_, index) =>
        createRecord("note", {
          id: `note${index}`,
          text: "All of it has to be looked at. ".repeat(9),
        }),
      ),
    ]),
  );
  expect(flood.length).toBeGreaterThan(LIMITS.fileBytes * 0.8);
  expect(flood.length).toBeLessThan(LIMITS.fileBytes);
  const path = info.outputPath("flood.stagecraft.json");
  // Broken at its very end: all of it is read, and then there is nothing to show.
  await writeFile(path, flood.slice(0, -3));
  await start.open();
  // What the page fetches for the first time is not what is looked at.
  await start.importFile("first.stagecraft.json", "{");
  const refused = page.getByRole("dialog", { name: shell.importRefused.title });
  await expect(refused).toContainText("first.stagecraft.json");
  await page.keyboard.press("Escape");
  await expect(refused).toBeHidden();
  // What the page itself has to do with so much text: nothing.
  await page.evaluate(() => {
    const read: number[] = [];
    Object.assign(window, { read });
    const { parse } = JSON;
    JSON.parse = (text: string, reviver?: Parameters<typeof parse>[1]): unknown => {
      read.push(text.length);
      return parse(text, reviver);
    };
  });
  await page.getByTestId("import-file").setInputFiles(path);
  await expect(refused).toContainText("flood.stagecraft.json");
  const read = await page.evaluate<number[]>(() => Reflect.get(window, "read"));
  expect(Math.max(0, ...read)).toBeLessThan(flood.length / 10);
});

test("hostile texts in every field are shown and exported, and stay text", async ({ editor }) => {
  test.setTimeout(300_000);
  await editor.startFrom("Three stages");
  // Those that could run or break out; test/core/exchange/hostile takes all through every export.
  const active = hostileStrings().filter(({ id }) =>
    /^(?:xss|url|pdf|proto|markdown|ctrl)/u.test(id),
  );
  const { file } = fileWith(active.map(({ value }) => value));
  expect(await outcomeOf(editor, "hostile", Buffer.from(file))).toBe("repair");

  const json = await editor.export("Export as JSON");
  expect(await outcomeOf(editor, "again", json.bytes)).toBe("accept");
  const svg = await editor.export("Export as SVG picture");
  // Throws unless the XML is well-formed.
  const picture = new JSDOM(svg.bytes.toString("utf8"), { contentType: "image/svg+xml" });
  expect(
    picture.window.document.querySelector("script, a, image, foreignObject, style"),
  ).toBeNull();
  const pdf = await editor.export("Export as PDF");
  expect((await pdfPages(pdf.bytes)).length).toBeGreaterThan(1);
  const markdown = await editor.export("Export the roadmap as Markdown");
  expect(markdown.bytes.toString("utf8")).not.toMatch(/<script|<img/);
  const roadmap = await editor.export("Export the roadmap as JSON");
  expect(() => JSON.parse(roadmap.bytes.toString("utf8"))).not.toThrow();

  // Pages that show the texts: the roadmap, and the start screen with its picture.
  await editor.page.getByRole("radio", { name: "Roadmap" }).click();
  await expect(editor.page.getByText("The process in short").first()).toBeVisible({
    timeout: 60_000,
  });
  await editor.page.goto("/#/");
  await expect(editor.page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await harmOf(editor)).toEqual(UNHARMED);
});
