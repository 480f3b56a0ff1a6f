import { expect, test } from "./kit/test.ts";

test("what is written in the inspector is in the document, for each kind", async ({ editor }) => {
  await editor.startFrom("Three stages");
  const { inspector } = editor;

  await inspector.write("Deal value", "2500");
  await inspector.write("Ideal customer", "Bakeries with three shops or more");
  await editor.select("stage-qualify");
  await inspector.write("Purpose", "Know whether it is worth both sides’ time");
  await inspector.write("Expected", "1.5");
  await inspector.panel.getByRole("button", { name: "Add exit criterion" }).click();
  await inspector.write("Exit criterion 1", "The buyer has named a budget");
  await editor.select("act-call");
  await inspector.write("Effort", "0.75");
  await inspector.choose("Type", "Meeting");
  await inspector.panel.getByRole("button", { name: "Add question" }).click();
  await inspector.write("Question 1", "Who else decides?");
  await editor.select("source-inquiries");
  await inspector.write("Inflow", "90");
  await editor.select("end-lost");
  await inspector.choose("Result", "Disqualified");
  await editor.selectArrow("flow-close-lost");
  await inspector.write("Probability", "28");
  await inspector.write("Condition", "too dear");

  const document = await editor.document();
  expect([...document.process.values()][0]).toMatchObject({
    dealValue: 2500,
    idealCustomer: "Bakeries with three shops or more",
  });
  const stage = document.stage.get("stage-qualify");
  expect(stage).toMatchObject({
    purpose: "Know whether it is worth both sides’ time",
    expectedDays: 1.5,
  });
  expect(stage?.exitCriteria.map(({ text }) => text)).toContain("The buyer has named a budget");
  const activity = document.activity.get("act-call");
  expect(activity).toMatchObject({ effortHours: 0.75, activityType: "meeting" });
  expect(activity?.questions.map(({ text }) => text)).toContain("Who else decides?");
  expect(document.leadSource.get("source-inquiries")?.inflow).toBe(90);
  expect(document.outcome.get("end-lost")?.result).toBe("disqualified");
  expect(document.flow.get("flow-close-lost")).toMatchObject({
    probability: 0.28,
    condition: "too dear",
  });
});

test("a number that makes no sense is refused beside its field", async ({ editor }) => {
  await editor.startFrom("Three stages");
  await editor.selectArrow("flow-close-lost");
  const before = await editor.document();
  await editor.inspector.write("Probability", "300");
  await expect(editor.inspector.panel).toContainText("Must be between 0% and 100%.");
  await expect(editor.inspector.field("Probability")).toHaveAttribute("aria-invalid", "true");
  expect(await editor.document()).toEqual(before);
  await editor.inspector.write("Probability", "25");
  await expect(editor.inspector.panel).not.toContainText("Must be between");
  expect((await editor.document()).flow.get("flow-close-lost")?.probability).toBe(0.25);
});

test("several stages are set together in one step", async ({ editor }) => {
  await editor.startFrom("Three stages");
  await editor.select("stage-qualify");
  await editor.select("stage-close", { adding: true });
  await expect(editor.inspector.panel).toContainText("2 stages");
  const before = await editor.document();
  await editor.inspector.write("Expected", "2.5");
  const after = await editor.document();
  expect(after.stage.get("stage-qualify")?.expectedDays).toBe(2.5);
  expect(after.stage.get("stage-close")?.expectedDays).toBe(2.5);
  expect(after.stage.get("stage-propose")).toEqual(before.stage.get("stage-propose"));
  await editor.press("Control+z");
  expect(await editor.document()).toEqual(before);
});

test("in Persian the page runs from the right and takes Persian digits", async ({
  editor,
  start,
  page,
}) => {
  await start.open();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("menuitem", { name: "فارسی" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("lang", "fa");
  await page.getByRole("button", { name: "استفاده از الگوی «سه مرحله»" }).click();
  await expect(editor.element("stage-qualify")).toBeVisible();
  await editor.select("stage-qualify");
  await editor.inspector.write("مورد انتظار", "۲٫۵");
  expect((await editor.document()).stage.get("stage-qualify")?.expectedDays).toBe(2.5);
  await expect(editor.inspector.field("مورد انتظار")).toHaveValue("۲٫۵");
  // The choice holds after a reload, and the process is read from the right.
  await editor.reload();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const { stage } = await editor.document();
  expect(stage.get("stage-qualify")?.x).toBeGreaterThan(stage.get("stage-close")?.x ?? Infinity);
});
