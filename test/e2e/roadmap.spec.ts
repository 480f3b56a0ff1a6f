import { schemaFaults } from "./kit/files.ts";
import { expect, test } from "./kit/test.ts";

test("a goal and an initiative of the roadmap page are in the exported roadmap", async ({
  editor,
  page,
}) => {
  await editor.startFrom("Seven-stage B2B process");
  await page.getByRole("radio", { name: "Roadmap" }).click();
  const goals = page.getByRole("region", { name: /^Goals/ });
  await goals.getByRole("button", { name: "Add goal" }).click();
  const row = goals.getByRole("row").last();
  const name = row.getByRole("textbox", { name: /^Name of goal/ });
  await expect(name).toBeFocused();
  await name.fill("Forty customers by autumn");
  await name.blur();

  const initiatives = page.getByRole("region", { name: /^Initiatives/ });
  const field = initiatives.getByRole("textbox", { name: "Name of initiative 1", exact: true });
  await field.fill("Partner channel in the Nordics");
  await field.blur();

  const document = await editor.document();
  expect([...document.goal.values()].map((goal) => goal.name)).toContain(
    "Forty customers by autumn",
  );
  expect([...document.initiative.values()].map((initiative) => initiative.name)).toContain(
    "Partner channel in the Nordics",
  );

  const json = await editor.export("Export the roadmap as JSON");
  const roadmap = JSON.parse(json.bytes.toString("utf8"));
  expect(await schemaFaults("roadmap", roadmap)).toEqual([]);
  expect(roadmap.items).toContainEqual(
    expect.objectContaining({ type: "goal", title: "Forty customers by autumn" }),
  );
  expect(roadmap.items).toContainEqual(
    expect.objectContaining({ type: "initiative", title: "Partner channel in the Nordics" }),
  );
  const markdown = await editor.export("Export the roadmap as Markdown");
  expect(markdown.bytes.toString("utf8")).toContain("Forty customers by autumn");
  expect(markdown.bytes.toString("utf8")).toContain("Partner channel in the Nordics");

  // Undo works here too, and the design is as it was left.
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(field).not.toHaveValue("Partner channel in the Nordics");
  await page.reload();
  await expect(goals).toBeVisible();
  await expect(goals.getByRole("textbox", { name: /^Name of goal/ }).last()).toHaveValue(
    "Forty customers by autumn",
  );
});
