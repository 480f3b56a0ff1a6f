import { loadMessages } from "../../src/core/i18n/catalogue.ts";
import type { Locale } from "../../src/core/i18n/locales.ts";
import { createTranslator } from "../../src/core/i18n/translator.ts";
import { activitiesOf, stagesInOrder } from "../../src/core/process/graph.ts";
import type { Editor } from "./kit/editor.ts";
import { Outline } from "./kit/outline.ts";
import { expectReference, REFERENCE } from "./kit/reference.ts";
import { shownDocument } from "./kit/stored.ts";
import { expect, test } from "./kit/test.ts";

/** The keys that add a node of each kind. */
const KEYS: Readonly<Record<string, string>> = {
  leadSource: "g",
  stage: "s",
  activity: "a",
  decision: "d",
  outcome: "o",
};

for (const locale of ["en", "fa"] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test("the reference process is built in the outline alone, by keyboard", async ({
      page,
      start,
      editor,
    }) => {
      test.setTimeout(180_000);
      await start.open();
      await useBlank(editor, locale);
      const outline = await Outline.open(page, locale);
      const { translate } = outline;
      // What the blank template begins with.
      await outline.press("Control+a", "Delete");
      await expect(outline.grid).toBeFocused();
      for (const { kind, name, stage, result } of REFERENCE.steps) {
        // An activity goes into the stage that is selected.
        if (stage !== undefined) await outline.goTo(stage);
        await outline.add(KEYS[kind] ?? "", name);
        if (result === "lost" || result === "disqualified") {
          await outline.column("type");
          await outline.choose(translate(`process.result.${result}`));
        }
      }
      for (const { from, to, condition, probability } of REFERENCE.flows) {
        await outline.connect(from, to);
        if (condition === "" && probability === null) continue;
        await outline.expand();
        await outline.goTo(translate("outline.to", { name: to }), "here");
        if (probability !== null) {
          await outline.column("value");
          await outline.write(String(probability * 100));
        }
        if (condition !== "") {
          await outline.column("step");
          await outline.write(condition);
        }
      }
      for (const { from, to } of REFERENCE.dependencies) await outline.connect(from, to);
      expectReference(await editor.document());
    });
  });
}

test("moving, editing, deleting, and the diagram in step", async ({ editor, page }) => {
  test.setTimeout(120_000);
  await editor.startFrom("Three stages");
  const outline = await Outline.open(page, "en");
  const stages = async () => stagesInOrder(await editor.document());
  const [first, second] = await stages();
  if (first === undefined || second === undefined) throw new Error("No stages");

  await test.step("the row that is gone to is selected in the diagram, and the other way", async () => {
    await outline.goTo(first.name);
    await expect(editor.element(first.id).locator("[data-selected]").first()).toBeVisible();
    await editor.press("Home");
    await expect(outline.grid.locator('[aria-selected="true"]')).toHaveCount(1);
  });

  await test.step("activities change places, and leave and enter stages", async () => {
    const activitiesIn = async (id: string) =>
      activitiesOf(await editor.document(), id).map(({ name }) => name);
    const before = await activitiesIn(first.id);
    await outline.grid.locator("[data-active]").focus();
    const name = before[0] ?? "";
    await outline.goTo(name);
    await outline.press("Shift+I");
    expect(await activitiesIn(first.id)).toEqual(before.slice(1));
    await expect(outline.focused()).toHaveText(name);
    await outline.press("i");
    const homes = await Promise.all((await stages()).map(async ({ id }) => activitiesIn(id)));
    expect(homes.flat()).toContain(name);
    await outline.press("Control+z", "Control+z");
    expect(await activitiesIn(first.id)).toEqual(before);
  });

  await test.step("stages change their numbers, and what cannot move says why", async () => {
    await outline.goTo(second.name);
    await outline.press("Alt+ArrowUp");
    expect((await stages())[0]?.id).toBe(second.id);
    await outline.press("Control+z", "Control+End", "Alt+ArrowUp");
    expect((await stages())[0]?.id).toBe(first.id);
    await expect(page.getByText("Its place follows from the flows").first()).toBeVisible();
  });

  await test.step("a wrong number stays with its field; Escape gives up", async () => {
    await outline.goTo(first.name);
    await outline.column("value");
    await outline.press("Enter");
    const field = outline.grid.getByRole("textbox");
    await field.fill("many");
    await outline.press("Enter");
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await outline.press("Escape");
    await expect(field).toBeHidden();
    expect((await stages())[0]?.expectedDays).toBe(first.expectedDays);
    await outline.write("12.5");
    expect((await stages())[0]?.expectedDays).toBe(12.5);
  });

  await test.step("a role is made where it is given", async () => {
    await outline.column("owner");
    await outline.choose("Key account manager");
    const document = await editor.document();
    const owner = document.stage.get(first.id)?.ownerRoleId ?? "";
    expect(document.role.get(owner)?.name).toBe("Key account manager");
  });

  await test.step("deleting leaves the focus on the row that took the place", async () => {
    await outline.goTo(second.name);
    await outline.press("Delete");
    expect((await stages()).map(({ id }) => id)).not.toContain(second.id);
    await expect(outline.focused()).toBeVisible();
    await outline.press("Control+z");
    await expect(outline.focused()).toHaveText(second.name);
  });

  await test.step("by the mouse: open, edit, widen, close", async () => {
    const row = outline.row(first.name);
    await expect(row).toHaveAttribute("aria-expanded", "true");
    await row.locator("[data-expander]").click();
    await expect(row).toHaveAttribute("aria-expanded", "false");
    await row.getByRole("rowheader").dblclick();
    const field = outline.grid.getByRole("textbox");
    await field.fill("First of all");
    await editor.canvas.click({ position: { x: 20, y: 20 } });
    expect((await stages())[0]?.name).toBe("First of all");
    await page.getByRole("separator").focus();
    const width = await page.locator("[data-region=outline]").boundingBox();
    await page.keyboard.press("ArrowLeft");
    await expect
      .poll(async () => (await page.locator("[data-region=outline]").boundingBox())?.width)
      .toBe((width?.width ?? 0) + 16);
    await editor.reload();
    await expect(outline.grid).toBeVisible();
    await outline.press("Control+Shift+O");
    await expect(outline.grid).toBeHidden();
  });
});

async function useBlank(editor: Editor, locale: Locale): Promise<void> {
  const translate = createTranslator(locale, await loadMessages(locale));
  const name = translate("templates.blank.name");
  await editor.page
    .getByRole("button", { name: translate("shell.start.useTemplate", { name }) })
    .click();
  await shownDocument(editor.page);
}
