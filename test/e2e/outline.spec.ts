import { loadMessages } from "../../src/core/i18n/catalogue.ts";
import type { Locale } from "../../src/core/i18n/locales.ts";
import { createTranslator } from "../../src/core/i18n/translator.ts";
import { activitiesOf, stagesInOrder } from "../../src/core/process/graph.ts";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { buildProcess } from "../kit/processBuilder.ts";
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

test.use({ findingMarks: false });

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
    await outline.field().fill("many");
    await outline.press("Enter");
    await expect(outline.field()).toHaveAttribute("aria-invalid", "true");
    await outline.press("Escape");
    await expect(outline.field()).toBeHidden();
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
    await page.getByRole("separator", { name: "Width of the outline" }).focus();
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

test("rows are dragged, numbers and kinds changed, columns widened, the whole printed", async ({
  editor,
  page,
  start,
}) => {
  test.setTimeout(120_000);
  await start.open();
  await start.importFile("path.stagecraft.json", writeProcess(PATH.document));
  const { ids } = PATH;
  const outline = await Outline.open(page, "en");
  const inA = async () => activitiesOf(await editor.document(), ids.a).map(({ name }) => name);
  const numbers = async () =>
    stagesInOrder(await editor.document())
      .map(({ name }) => name)
      .join("");

  await test.step("an activity changes its place in the stage, one step of undo", async () => {
    await outline.drag("One", "Two", 0.3);
    await expect.poll(inA).toEqual(["Two", "One"]);
    await outline.press("Control+z");
    await expect.poll(inA).toEqual(["One", "Two"]);
  });

  await test.step("a finger rests, and carries it into another stage", async () => {
    const touch = await page.context().newCDPSession(page);
    const [from, to] = [await outline.middle("One"), await outline.middle("B")];
    const at = ({ x, y }: { readonly x: number; readonly y: number }) => [{ x, y }];
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
    await expect(outline.row("One")).toHaveAttribute("data-lifted", "true");
    for (const part of [0.3, 0.7, 1]) {
      const y = from.y + (to.y - from.y) * part;
      const touchPoints = at({ x: from.x, y });
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints });
    }
    await expect(outline.grid.locator('[data-drop="stage"]')).toBeVisible();
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect.poll(inA).toEqual(["Two"]);
    expect((await editor.node("activity", "One")).stageId).toBe(ids.b);
    await outline.press("Control+z");
  });

  await test.step("what has no place there says why, and stays", async () => {
    const before = await editor.document();
    await outline.carry("Web", "B");
    await expect(outline.grid.locator("[data-drop][data-refused]")).toBeVisible();
    await expect(page.getByText("have no order of their own").first()).toBeVisible();
    await page.mouse.up();
    expect(await editor.document()).toEqual(before);
    await outline.carry("B", "A", -0.4);
    await outline.press("Escape");
    await page.mouse.up();
    expect(await editor.document()).toEqual(before);
  });

  await test.step("a stage moves along the flow, by the mouse and by keys", async () => {
    await outline.drag("C", "B", -0.4);
    await expect.poll(numbers).toBe("ACB");
    const { flow } = await editor.document();
    const ways = [...flow.values()].map(({ sourceId, targetId }) => `${sourceId} ${targetId}`);
    expect(ways).toEqual(expect.arrayContaining([`${ids.a} ${ids.c}`, `${ids.c} ${ids.b}`]));
    await outline.press("Control+z");
    await outline.goTo("C");
    await outline.press("Alt+ArrowUp");
    await expect.poll(numbers).toBe("ACB");
    await outline.press("Control+z");
    await expect.poll(numbers).toBe("ABC");
  });

  await test.step("the numbers of a row, those of its metric among them", async () => {
    await outline.goTo("A");
    await outline.column("value");
    await outline.press("Enter", "4", "Tab", "Tab");
    await expect(outline.field()).toHaveAccessibleName("Actual of Win rate");
    await outline.field().fill("many");
    await outline.press("Enter");
    await expect(outline.field()).toHaveAttribute("aria-invalid", "true");
    await outline.field().fill("45 %");
    await outline.press("Tab");
    await outline.field().fill("50");
    await outline.press("Enter");
    await expect(outline.focused()).toHaveText("4d · Win rate: 45% of 50%");
    const document = await editor.document();
    expect(document.stage.get(ids.a)?.expectedDays).toBe(4);
    expect(document.metric.get(ids.rate)).toMatchObject({ actual: 0.45, target: 0.5 });
  });

  await test.step("a step is turned into another kind and back by undo", async () => {
    await outline.goTo("B");
    await outline.column("type");
    await outline.choose("Decision");
    await expect(outline.focused()).toHaveText("Decision");
    const decision = await editor.node("decision", "B");
    const { flow } = await editor.document();
    expect([...flow.values()].filter(({ targetId }) => targetId === decision.id)).toHaveLength(1);
    await outline.press("Control+z");
    expect((await editor.node("stage", "B")).id).toBe(ids.b);
    await outline.goTo("A");
    await outline.column("type");
    await outline.press("Enter");
    await expect(page.getByRole("option", { disabled: true }).first()).toContainText(
      "There are activities in A",
    );
    await outline.press("Escape");
  });

  await test.step("columns are as wide as one likes, and stay so", async () => {
    const heading = page.locator('[data-head="type"]');
    const width = async () => Math.round((await heading.boundingBox())?.width ?? 0);
    const before = await width();
    const box = await heading.boundingBox();
    if (box === null) throw new Error("There are no headings");
    const edge = { x: box.x + box.width - 3, y: box.y + box.height / 2 };
    await page.mouse.move(edge.x, edge.y);
    await page.mouse.down();
    await page.mouse.move(edge.x + 40, edge.y, { steps: 2 });
    await page.mouse.up();
    expect(await width()).toBe(before + 40);
    await outline.press("Alt+Minus");
    expect(await width()).toBe(before + 24);
    await editor.reload();
    await expect(heading).toBeVisible();
    expect(await width()).toBe(before + 24);
  });

  await test.step("on paper all rows are there and nothing else", async () => {
    await page.getByRole("button", { name: "Actions for this row" }).click();
    await page.getByRole("menuitem", { name: "Print the outline" }).click();
    const paper = page.locator("[data-printed]");
    await expect(paper.locator("tbody tr")).toHaveCount(11);
    await expect(paper.getByRole("row").filter({ hasText: "Two" })).toContainText(/^2\.2Two/u);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("#root")).toBeHidden();
    await expect(paper).toBeVisible();
    await page.emulateMedia({ media: null });
    await page.keyboard.press("Escape");
    await expect(paper).toHaveCount(0);
  });
});

/** Web → A → B → C → Won; two activities and a metric in A. */
const PATH = buildProcess((b) => {
  const web = b.leadSource("Web");
  const [a, second, c] = [
    b.stage("A", { order: 1 }),
    b.stage("B", { order: 2 }),
    b.stage("C", { order: 3 }),
  ];
  b.activity("One", { stageId: a, x: 12, y: 76 });
  b.activity("Two", { stageId: a, x: 12, y: 150 });
  const won = b.outcome("Won");
  b.flow(web, a);
  b.flow(a, second);
  b.flow(second, c);
  b.flow(c, won);
  const rate = b.metric(a, "Win rate", { unit: "percent", metricKind: "conversionRate" });
  return { a, b: second, c, rate };
});

async function useBlank(editor: Editor, locale: Locale): Promise<void> {
  const translate = createTranslator(locale, await loadMessages(locale));
  const name = translate("templates.blank.name");
  await editor.page
    .getByRole("button", { name: translate("shell.start.useTemplate", { name }) })
    .click();
  await shownDocument(editor.page);
}
