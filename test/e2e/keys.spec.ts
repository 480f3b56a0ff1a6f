import type { Page } from "@playwright/test";
import { seededRandom } from "../../src/core/base/random.ts";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { loadMessages } from "../../src/core/i18n/catalogue.ts";
import { createTranslator } from "../../src/core/i18n/translator.ts";
import { documentOf } from "../../src/core/process/document.ts";
import { createRecord } from "../../src/core/process/kinds.ts";
import { shownDocument } from "./kit/stored.ts";
import { expect, test } from "./kit/test.ts";

/** More than these come before the diagram for nobody who tabs. */
const MOST_STOPS = 8;

/** How many random sequences of keys are tried; each has its number as its seed. */
const SEQUENCES = Number(process.env["KEY_SEQUENCES"] ?? 15);
/** So many on one document, which they double now and then: it is to stay one of a usual size. */
const SEQUENCES_PER_DOCUMENT = 50;
const FIRST_SEQUENCE = Number(process.env["KEY_SEQUENCES_FROM"] ?? 1);

/** The size of the larger of two documents that are tabbed through; 5000 takes minutes. */
const MANY_NODES = Number(process.env["KEY_NODES"] ?? 1_000);

test.describe("tabbing to the diagram", () => {
  for (const nodes of [10, MANY_NODES]) {
    test(`takes at most ${MOST_STOPS} stops with ${nodes} nodes, and one to leave it`, async ({
      page,
      start,
    }) => {
      test.setTimeout(240_000);
      await start.open();
      await start.importFile("large.stagecraft.json", rowsOfStages(nodes));
      await expect(page.locator("[data-canvas]")).toBeVisible({ timeout: 120_000 });
      await shownDocument(page);
      // With something to undo and to redo there is most to tab over.
      await page.locator("[data-canvas]").focus();
      for (const keys of ["s", "Escape", "s", "Escape", "Control+z"]) {
        await page.keyboard.press(keys);
      }
      await page.locator("a[href]").first().focus();
      const stops: (string | undefined)[] = ["skip link"];
      while (stops.at(-1) !== "canvas" && stops.length < 20) {
        await page.keyboard.press("Tab");
        stops.push(await region(page));
      }
      expect(stops.at(-1)).toBe("canvas");
      expect(stops.length).toBeLessThanOrEqual(MOST_STOPS);
      expect(stops.filter((stop) => stop === "palette")).toHaveLength(1);
      await expect(page.locator("[data-canvas]")).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(page.locator("[data-canvas]")).not.toBeFocused();
      // Not one of the nodes can be tabbed to.
      await expect(page.locator('.react-flow__viewport [tabindex="0"]')).toHaveCount(0);
    });
  }
});

for (const locale of ["en", "fa"] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale, findingMarks: false });

    test("the regions, their stops and the diagram have names", async ({ page, start }) => {
      const translate = createTranslator(locale, await loadMessages(locale));
      await start.open();
      await start.importFile("small.stagecraft.json", rowsOfStages(2));
      await shownDocument(page);
      await expect(page.locator("[data-region=topBar]")).toMatchAriaSnapshot(HEADERS[locale]);
      await expect(page.locator("[data-region=palette]")).toMatchAriaSnapshot(PALETTES[locale]);
      const canvas = page.locator("[data-canvas]");
      await expect(canvas).toHaveAttribute(
        "aria-label",
        translate("canvas.label", {
          name: "Large",
          steps: translate("canvas.steps", { count: 2 }),
          connections: translate("canvas.connections", { count: 1 }),
        }),
      );
      await expect(page.locator("[data-region=canvas]")).toMatchAriaSnapshot(DIAGRAMS[locale]);

      // The order of tabbing, by what is met on the way to the diagram.
      await page.locator("a[href]").first().focus();
      const met = [await focusedName(page)];
      while (!(await canvas.evaluate((element) => element === document.activeElement))) {
        await page.keyboard.press("Tab");
        met.push(await focusedName(page));
        expect(met.length).toBeLessThanOrEqual(MOST_STOPS);
      }
      expect(met.slice(0, -1)).toEqual([
        translate("shell.skipToCanvas"),
        translate("shell.bar.back"),
        translate("shell.bar.name"),
        translate("shell.bar.savedForNow"),
        translate("shell.bar.design"),
        translate("outline.action.open"),
        translate("process.kind.stage"),
      ]);
    });

    test("what is done and where one is is said, once and together", async ({ page, start }) => {
      const translate = createTranslator(locale, await loadMessages(locale));
      await start.open();
      await start.importFile("small.stagecraft.json", rowsOfStages(2));
      await shownDocument(page);
      const polite = page.locator('[role="status"][aria-live="polite"]');
      await expect(polite).toHaveCount(1);
      await page.locator("[data-canvas]").focus();
      const say = async (keys: string, text: string | RegExp) => {
        await page.keyboard.press(keys);
        await expect(polite).toHaveText(text);
      };
      await say("Home", SAID[locale].first);
      await say("ArrowRight", SAID[locale].second);
      await say("Shift+ArrowDown", translate("canvas.spoken.movedDown", { what: "Stage 2" }));
      await page.keyboard.press("Delete");
      await expect(polite).toContainText(translate("canvas.spoken.deleted", { name: "Stage 2" }));
      await page.keyboard.press("Control+z");
      const what = translate("actions.edit.delete");
      await expect(polite).toContainText(translate("canvas.spoken.undone", { what }));
    });
  });
}

test("from one region to the next, and nowhere behind a dialog", async ({ page, start }) => {
  await start.open();
  const visited: (string | undefined)[] = [];
  await page.keyboard.press("F6");
  visited.push(await region(page));
  await page.keyboard.press("F6");
  visited.push(await region(page));
  expect(visited).toEqual(["topBar", "main"]);
  await start.use("Blank process");
  await page.locator("[data-canvas]").focus();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog").getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("F6");
  await expect(page.getByRole("dialog").locator(":focus")).toHaveCount(1);
});

test(`${SEQUENCES} random sequences of keys never lose the focus`, async ({ page, start }) => {
  test.setTimeout(120_000 + SEQUENCES * 8_000);
  let address = "";
  for (let seed = FIRST_SEQUENCE; seed < FIRST_SEQUENCE + SEQUENCES; seed += 1) {
    if ((seed - FIRST_SEQUENCE) % SEQUENCES_PER_DOCUMENT === 0) {
      await start.open();
      await start.importFile("small.stagecraft.json", rowsOfStages(10));
      await shownDocument(page);
      address = page.url();
    }
    const random = seededRandom(seed);
    const pick = <Entry>(entries: readonly Entry[]) =>
      entries[Math.floor(random() * entries.length)] ?? entries[0];
    await page.locator("[data-region] :is(button, input, [data-canvas])").first().focus();
    const pressed: string[] = [];
    for (let count = 0; count < 12; count += 1) {
      const keys = pick(KEYS) ?? "Tab";
      pressed.push(keys);
      await page.keyboard.press(keys);
    }
    // After its last stop Tab leaves the page, to the browser's own bar, and comes back.
    const last = pressed.at(-1) ?? "";
    const isNowhere = await page.evaluate(() => document.activeElement === document.body);
    if (last.endsWith("Tab") && isNowhere) await page.keyboard.press(last);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName), {
        message: `the focus after sequence ${seed}: ${pressed.join(" ")}`,
        timeout: 3_000,
      })
      .not.toBe("BODY");
    // Wherever the keys led, the next ones begin at the diagram again.
    if (page.url() !== address) {
      await page.goto(address);
      await shownDocument(page);
    }
  }
});

const KEYS =
  "Tab Tab Tab Shift+Tab F6 F6 Shift+F6 ArrowRight ArrowDown ArrowLeft ArrowUp Shift+ArrowRight Home End Enter Enter Escape Escape Delete Space F2 PageDown Control+z Control+z Control+y Control+a Control+d Control+k ? s a d o t l x Shift+F10".split(
    " ",
  );

/** What is said of the element that has the focus. */
async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return (element?.getAttribute("aria-label") ?? label ?? element?.textContent ?? "").trim();
  });
}

/** The region of the page that has the focus. */
async function region(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () => document.activeElement?.closest<HTMLElement>("[data-region]")?.dataset["region"],
  );
}

/** A file with so many stages in rows, each leading to the next. */
function rowsOfStages(count: number): string {
  const stages = Array.from({ length: count }, (_, index) =>
    createRecord("stage", {
      id: `stage${index + 1}`,
      name: `Stage ${index + 1}`,
      order: index + 1,
      x: (index % 50) * 320,
      y: Math.floor(index / 50) * 280,
    }),
  );
  const flows = stages
    .slice(1)
    .map(({ id }, index) =>
      createRecord("flow", { id: `flow${index + 1}`, sourceId: `stage${index + 1}`, targetId: id }),
    );
  return writeProcess(
    documentOf([createRecord("process", { id: "process", name: "Large" }), ...stages, ...flows]),
  );
}

const SAID = {
  en: {
    first: "Stage 1, stage 1 of 2. Out: Stage 2",
    second: "Stage 2, stage 2 of 2. In from: Stage 1. No way out",
  },
  fa: {
    first: /^\u2068?Stage 1\u2069?، مرحلهٔ ۱ از ۲\. خروج به: \u2068?Stage 2\u2069?/u,
    second: /مرحلهٔ ۲ از ۲\. ورود از: \u2068?Stage 1\u2069?\. راه خروجی ندارد/u,
  },
} as const;

const HEADERS = {
  en: `
    - banner "Document and views":
      - button "All processes"
      - textbox "Name of the process"
      - toolbar "Edit":
        - button "Undo" [disabled]
        - button "Redo" [disabled]
        - button "Menu"
      - radiogroup "Views":
        - radio "Design" [checked]
        - radio "Grid"
        - radio "Roadmap"
      - toolbar "Actions":
        - button /Find or run/
        - button "Export"
  `,
  fa: `
    - banner "سند و نماها":
      - button "همهٔ فرآیندها"
      - textbox "نام فرآیند"
      - toolbar "ویرایش":
        - button "واگرد" [disabled]
        - button "ازنو" [disabled]
        - button "فهرست"
      - radiogroup "نماها":
        - radio "طراحی" [checked]
        - radio "جدول"
        - radio "نقشهٔ راه"
      - toolbar "کارها":
        - button /یافتن یا اجرا/
        - button "صدور"
  `,
};
const PALETTES = {
  en: `
    - navigation "Things to add":
      - toolbar "Add to the canvas":
        - button "Stage"
        - button "Activity"
        - button "Decision"
        - button "Leads"
        - button "Outcome"
        - button "Note"
        - separator
        - button "Space"
  `,
  fa: `
    - navigation "افزودنی‌ها":
      - toolbar "افزودن به بوم":
        - button "مرحله"
        - button "فعالیت"
        - button "تصمیم"
        - button "سرنخ‌ها"
        - button "نتیجه"
        - button "یادداشت"
        - separator
        - button "جا"
  `,
};
const DIAGRAMS = {
  en: `
    - main "Diagram":
      - application "Large, 2 steps, 1 connection":
        - application:
          - group /^Stage 1, stage 1 of 2. Out. Stage 2$/
          - group /^Stage 2, stage 2 of 2. In from. Stage 1. No way out$/
          - img:
            - img "Flow from Stage 1 to Stage 2"
  `,
  fa: `
    - main "نمودار":
      - application /Large/:
        - application:
          - group /مرحلهٔ ۱ از ۲. خروج به. .*Stage 2/
          - group /مرحلهٔ ۲ از ۲. ورود از. .*Stage 1.*راه خروجی ندارد/
          - img:
            - img /جریان از .*Stage 1.* به .*Stage 2/
  `,
};
