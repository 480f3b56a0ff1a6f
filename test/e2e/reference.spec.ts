import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { documentOf } from "../../src/core/process/document.ts";
import { type AnyRecord, createRecord, type Kind } from "../../src/core/process/kinds.ts";
import { expectReference, REFERENCE } from "./kit/reference.ts";
import { shownDocument, storedDocument } from "./kit/stored.ts";
import { expect, test } from "./kit/test.ts";

test("the reference process is the same after a way through a file and the database", async ({
  page,
  start,
}) => {
  await start.open();
  await start.importFile("reference.stagecraft.json", writeProcess(documentOf(records())));
  await shownDocument(page);
  expectReference(await storedDocument(page));
});

for (const locale of ["en", "fa"] as const) {
  test.describe(`by the keyboard alone, in ${locale}`, () => {
    test.use({ locale });

    test("the reference process is built on the canvas", async ({ editor, page, start }) => {
      // What lies ahead is on the left where one reads from the right.
      const [ahead, back] =
        locale === "fa" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
      const press = async (...keys: string[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      const name = async (text: string) => {
        const field = editor.canvas.getByRole("textbox");
        await expect(field).toBeFocused();
        await page.keyboard.type(text);
        await press("Enter");
        await expect(field).toBeHidden();
      };
      /** Chooses the entry so far down in the list of what may come next. */
      const branch = async (down: number, text: string) => {
        await press("b");
        await expect(page.getByRole("menuitem").first()).toBeFocused();
        await press(...Array.from({ length: down }, () => "ArrowDown"), "Enter");
        await name(text);
      };
      /** Writes condition and percentage of the ways out of the selected step, in their order. */
      const ways = async (...said: readonly (readonly [string, string])[]) => {
        await press("e");
        const dialog = page.getByRole("dialog");
        await expect(dialog.locator("li").first().getByRole("button").first()).toBeFocused();
        for (const [index, [condition, percent]] of said.entries()) {
          if (index > 0) await press("Tab", "Tab", "Tab");
          await press("Tab");
          await page.keyboard.type(condition);
          await press("Tab");
          await page.keyboard.type(percent);
        }
        await press("Escape");
        await expect(dialog).toBeHidden();
        await expect(editor.canvas).toBeFocused();
      };

      await start.open();
      await start.importFile(
        "empty.stagecraft.json",
        writeProcess(documentOf(records().slice(0, 1))),
      );
      await shownDocument(page);
      await editor.canvas.focus();
      await press("n");
      await name("Website");
      await press("n");
      await name("Qualify");
      await press("a");
      await name("Discovery call");
      await press("n");
      await name("Needs summary");
      await press("Home", "PageDown");
      await branch(2, "Good fit?");
      await press("n");
      await name("Propose");
      await press("a");
      await name("Write the proposal");
      await press("PageUp", "n");
      await name("Negotiate");
      await branch(2, "Agreed?");
      await branch(3, "Contract signed");
      await press(back);
      await branch(4, "Lost to a competitor");
      await press(back, "c");
      await page.keyboard.type("Prop");
      await press("Enter");
      await press("Home", ahead, ahead);
      await branch(5, "Not a fit");
      await press(back);
      await ways(["yes", "60"], ["no", ""]);
      await press(ahead, ahead, ahead);
      await ways(["yes", "40"], ["no", "50"], ["changes", ""]);
      expectReference(await storedDocument(page));
    });
  });
}

/** The reference as records, each with its name as its id, in an order that must not matter. */
function records(): AnyRecord[] {
  const steps = REFERENCE.steps.map(({ kind, name, stage, result }, index) => {
    const inStage = { stageId: stage, x: 12, y: 76 + (index % 2) * 74 };
    const fields = {
      id: name,
      name,
      order: index,
      x: index * 320,
      ...(stage === undefined ? {} : inStage),
      ...(result === undefined ? {} : { result }),
    };
    return createRecord<Kind>(kind, fields);
  });
  const flows = REFERENCE.flows.map(({ from, to, probability, condition }, index) =>
    createRecord("flow", {
      id: `flow${index}`,
      sourceId: from,
      targetId: to,
      probability,
      condition,
    }),
  );
  const dependencies = REFERENCE.dependencies.map(({ from, to }, index) =>
    createRecord("dependency", { id: `dependency${index}`, sourceId: from, targetId: to }),
  );
  return [
    createRecord("process", { id: "process", name: "Reference" }),
    ...steps.toReversed(),
    ...flows.toReversed(),
    ...dependencies,
  ];
}
