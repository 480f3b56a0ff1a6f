import { loadMessages } from "../../src/core/i18n/catalogue.ts";
import { type Locale, LOCALE_NAMES, LOCALES } from "../../src/core/i18n/locales.ts";
import { createTranslator } from "../../src/core/i18n/translator.ts";
import { processOf } from "../../src/core/process/document.ts";
import { readProcess } from "../../src/core/exchange/stagecraft/read.ts";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { bytesOf } from "./kit/download.ts";
import { pdfPages, schemaFaults } from "./kit/files.ts";
import { shownDocument } from "./kit/stored.ts";
import { expect, test } from "./kit/test.ts";

interface Words {
  readonly locale: Locale;
  readonly direction: "ltr" | "rtl";
  readonly trial: string;
  readonly activity: string;
  /** As they are typed, in the language's own digits and with its own separators. */
  readonly fifth: string;
  readonly half: string;
  readonly days: string;
  readonly before: string;
  /** What the status line says in the end: the same figures as in the English main test. */
  readonly after: Readonly<Record<"leadsPerMonth" | "winsPerMonth" | "revenuePerMonth", string>>;
  readonly fraction: { readonly typed: string; readonly value: number; readonly shown: string };
}

const PERSIAN: Words = {
  locale: "fa",
  direction: "rtl",
  trial: "دورهٔ آزمایشی (Trial)",
  activity: "توافق بر معیار موفقیت",
  fifth: "۲۰",
  half: "۵۰٪",
  days: "۲۱",
  before: "۹٫۱۹",
  after: {
    leadsPerMonth: "۱۰۰ سرنخ در ماه",
    winsPerMonth: "به ۱۰٫۵۵ برد می‌رسد (۱۰٫۵٪)",
    revenuePerMonth: "\u200eEUR ۱۲۶٬۵۴۲ در ماه",
  },
  fraction: { typed: "۱۲٫۵", value: 0.125, shown: "۱۲٫۵٪" },
};

const RUSSIAN: Words = {
  locale: "ru",
  direction: "ltr",
  trial: "Пробный период",
  activity: "Договориться, что считать успехом",
  fifth: "20",
  half: "50 %",
  days: "21",
  before: "9,19",
  after: {
    leadsPerMonth: "Лидов в месяц: 100",
    winsPerMonth: "Продаж: 10,55 (10,5 %)",
    revenuePerMonth: "Выручка: 126 542 EUR в месяц",
  },
  fraction: { typed: "12,5", value: 0.125, shown: "12,5 %" },
};

for (const words of [PERSIAN, RUSSIAN]) {
  const { locale, direction } = words;
  test.describe(`the main job in ${locale}`, () => {
    test.use({ locale: LOCALES[locale].numberLocale });

    test("a template is made to fit, computed, kept and taken away", async ({ page, editor }) => {
      test.setTimeout(240_000);
      const say = createTranslator(locale, await loadMessages(locale));
      await page.goto("/");
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.locator("html")).toHaveAttribute("dir", direction);
      const template = say("shell.start.useTemplate", { name: say("templates.sevenStage.name") });
      await page.getByRole("button", { name: template }).click();
      await shownDocument(page);
      await expect(editor.figure("winsPerMonth")).toContainText(words.before);
      const begun = await editor.document();
      expect(processOf(begun).language).toBe(locale);
      // The process reads in the direction of its language; the canvas itself never turns.
      const [first, second] = ["stage-prepare", "stage-prospect"].map((id) => begun.stage.get(id));
      expect(Math.sign((second?.x ?? 0) - (first?.x ?? 0))).toBe(direction === "rtl" ? -1 : 1);
      await expect(editor.canvas.locator(".react-flow")).toHaveAttribute("dir", "ltr");
      const name = editor.element("stage-needs").locator("[lang]").first();
      await expect(name).toHaveAttribute("lang", locale);

      await editor.addStage(words.trial);
      await editor.addActivityInto(words.trial, words.activity);
      const trial = await editor.node("stage", words.trial);
      const into = await editor.connect("stage-pitch", trial.id);
      await editor.connect(trial.id, "stage-close");
      const probability = say("process.field.probability");
      await editor.selectArrow(into);
      await editor.inspector.write(probability, words.fraction.typed);
      await expect(editor.inspector.field(probability)).toHaveValue(
        words.fraction.shown.replace(" ", "\u00a0"),
      );
      expect((await editor.document()).flow.get(into)?.probability).toBe(words.fraction.value);
      await editor.inspector.write(probability, words.fifth);
      await editor.selectArrow(await editor.arrow("flow", "stage-pitch", "stage-objections"));
      await editor.inspector.write(probability, words.half);
      await editor.select(trial.id);
      await editor.inspector.write(say("process.field.expectedDays"), words.days);

      // What runs against the sentence is isolated; that is not what is looked at here.
      const figure = async (name: string) =>
        (await editor.figureText(name)).replaceAll(/[\u2068\u2069]/gu, "");
      const shown = async () => ({
        leadsPerMonth: await figure("leadsPerMonth"),
        winsPerMonth: await figure("winsPerMonth"),
        revenuePerMonth: await figure("revenuePerMonth"),
      });
      await expect.poll(shown).toEqual(words.after);
      const before = await editor.document();
      await editor.reload();
      expect(await editor.document()).toEqual(before);
      await expect.poll(shown).toEqual(words.after);
      await expect(page.locator("html")).toHaveAttribute("dir", direction);

      const take = async (item: string) => {
        await page.getByRole("button", { name: say("shell.bar.export"), exact: true }).click();
        const download = page.waitForEvent("download");
        await page.getByRole("menuitem", { name: item }).click();
        if (item === say("actions.export.pdf")) {
          await page.getByRole("button", { name: say("paged.save") }).click({ timeout: 60_000 });
        }
        return download;
      };
      const pdf = await bytesOf(await take(say("actions.export.pdf")));
      expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
      const pages = await pdfPages(pdf);
      expect(pages.length).toBeGreaterThan(1);
      const said = pages.join(" ").normalize("NFKC");
      expect(said).toContain(words.activity.normalize("NFKC"));

      const json = await bytesOf(await take(say("actions.export.json")));
      const text = json.toString("utf8");
      expect(await schemaFaults("process", JSON.parse(text))).toEqual([]);
      const read = readProcess(text, { newId: () => "none" });
      if (!read.ok) throw new Error(read.error.reason);
      expect(writeProcess(read.value.document)).toBe(writeProcess(before));

      await editor.importFile("again.stagecraft.json", json);
      await expect.poll(() => page.url()).not.toContain("stage-none");
      await shownDocument(page);
      await expect(editor.element(trial.id)).toContainText(words.trial);
      await expect.poll(shown).toEqual(words.after);
    });
  });
}

test("the language changes at once, and the content keeps its own", async ({ page, editor }) => {
  await editor.startFrom("Seven-stage B2B process");
  for (const locale of [...LOCALE_NAMES.slice(1), "en" as const]) {
    const say = createTranslator(locale, await loadMessages(locale));
    await editor.press("Control+k");
    await page.getByRole("searchbox").fill(LOCALES[locale].name);
    await page.getByRole("option").first().click();
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(page.locator("html")).toHaveAttribute("dir", LOCALES[locale].direction);
    await expect(
      page.getByRole("button", { name: say("shell.bar.export"), exact: true }),
    ).toBeVisible();
    await expect(editor.element("stage-needs")).toContainText("Assess needs");
  }
  expect(processOf(await editor.document()).language).toBe("en");
});

test.describe("in Persian", () => {
  test.use({ locale: "fa-IR" });

  test("the controls speak it, and dates are in its calendar", async ({ page }) => {
    await page.goto("/");
    await page.locator("section li button").first().click();
    await shownDocument(page);
    await page.getByRole("radio").last().click();
    const segment = page.getByRole("spinbutton").first();
    await expect(segment).toHaveAttribute("aria-label", /سال|ماه|روز/u);
    await expect(segment).not.toHaveAttribute("aria-label", /[a-z]/iu);
    await segment.locator("xpath=ancestor::*[@role='group'][1]").getByRole("button").click();
    const calendar = page.getByRole("dialog");
    await expect(calendar.getByRole("grid")).toBeVisible();
    const names = await calendar
      .locator("[aria-label]")
      .evaluateAll((all) => all.map((element) => element.getAttribute("aria-label") ?? ""));
    expect(names.length).toBeGreaterThan(28);
    expect(names.filter((name) => /[a-z]{2}/iu.test(name))).toEqual([]);
    expect(names.join(" ")).toMatch(/دی|بهمن/u);
  });
});
