import { processOf } from "../../src/core/process/document.ts";
import { expect, test } from "./kit/test.ts";

const QUALIFY = "stage-qualify";

test.beforeEach(async ({ editor }) => {
  await editor.startFrom("Three stages");
});

test("density and colours are the document's, each one step, by palette and by panel", async ({
  editor,
  page,
}) => {
  const before = await editor.document();
  await editor.run("Compact steps");
  const compact = await editor.document();
  expect(processOf(compact).density).toBe("compact");
  expect(compact.stage.get(QUALIFY)?.height).toBeLessThan(before.stage.get(QUALIFY)?.height ?? 0);
  await editor.press("Control+z");
  expect(await editor.document()).toEqual(before);

  const tint = () =>
    editor.element(QUALIFY).evaluate((node) => {
      const card = node.querySelector("[data-hue]");
      return card === null ? "" : getComputedStyle(card).backgroundColor;
    });
  const clear = await tint();
  await editor.run("Colours: deep");
  expect(processOf(await editor.document()).palette).toBe("deep");
  await expect.poll(tint).not.toBe(clear);

  await editor.selectNothing();
  await page.getByRole("button", { name: /Density/ }).press("Enter");
  await page.getByRole("option", { name: "Compact" }).press("Enter");
  expect(processOf(await editor.document()).density).toBe("compact");
});

test("heat and widths come from the forecast, with numbers and a legend, and go into files by choice", async ({
  editor,
  page,
}) => {
  const before = await editor.document();
  await editor.run("Heat: where deals are lost");
  await editor.run("Width of flows by deals");
  const legend = page.getByRole("complementary", { name: "Legend" });
  await expect(legend).toContainText("Deals lost here");
  await expect(legend).toContainText("Deals that take a flow");
  await expect(page.locator(`[data-heat="${QUALIFY}"]`)).toHaveText(/\d.*(a month|of 100)/);

  const plain = await editor.export("SVG");
  expect(plain.bytes.toString()).not.toContain("Deals lost here");
  await editor.run("Show heat and widths in exports");
  const heated = await editor.export("SVG");
  expect(heated.bytes.toString()).toContain("Deals lost here");

  await editor.run("Heat: where deals wait");
  await expect(legend).toContainText("Deals waiting here");
  await editor.run("Heat: where deals wait");
  await editor.run("Width of flows by deals");
  await expect(legend).toBeHidden();
  expect(await editor.document()).toEqual(before);
});
