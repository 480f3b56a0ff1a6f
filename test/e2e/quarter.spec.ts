import type { Locator } from "@playwright/test";
import Papa from "papaparse";
import { bytesOf } from "./kit/download.ts";
import { pdfPages, schemaFaults } from "./kit/files.ts";
import { drag, middleOf } from "./kit/pointer.ts";
import { expect, test } from "./kit/test.ts";

test("plans a quarter: takes over two suggestions, adds work that waits for another, filters for marketing, and exports five formats", async ({
  editor,
  page,
}) => {
  await page.clock.setFixedTime(new Date("2027-02-15T09:00:00Z"));
  await editor.startFrom("Seven-stage B2B process");
  await page.getByRole("radio", { name: "Roadmap" }).click();

  const from = page.getByRole("region", { name: /^From the process/ });
  const leads = "Additional leads a month for “1.5 million in new revenue”";
  await from.getByRole("button", { name: `Take over: ${leads}` }).click();
  await expect(from.getByText(leads)).toHaveCount(0);
  const change = "More deals from “Prospect” to “Assess needs”";
  await from.getByRole("button", { name: `Take over: ${change}` }).focus();
  await page.keyboard.press("Enter");
  await expect(from.getByText(change)).toHaveCount(0);

  const initiatives = page.getByRole("region", { name: /^Initiatives/ });

  // Drawn into the lane of sales under the milestone that it waits for, and tied to that.
  const timeline = page.getByRole("region", { name: "Timeline" });
  await timeline.waitFor({ timeout: 60_000 });
  await timeline.evaluate((section) => section.scrollIntoView());
  const item = (name: string) => timeline.getByRole("button", { name: new RegExp(`: ${name}`) });
  const lane = await boxOf(timeline.getByRole("list", { name: "Sales", exact: true }));
  const live = middleOf(await boxOf(item("Question set live everywhere")));
  const start = { x: live.x + 40, y: lane.y + lane.height - 4 };
  await drag(page, start, { x: start.x + 120, y: start.y });
  await expect(timeline.getByRole("textbox", { name: "Name", exact: true })).toBeFocused();
  await page.keyboard.type("Webinar series");
  await page.keyboard.press("Enter");
  await expect(item("Webinar series")).toBeFocused();
  await page.keyboard.press("Escape");
  const milestone = middleOf(await boxOf(item("Question set live everywhere")));
  await page.mouse.move(milestone.x, milestone.y);
  const connect = item("Question set live everywhere")
    .locator("xpath=..")
    .locator('[data-handle="connect"]');
  await drag(page, middleOf(await boxOf(connect)), middleOf(await boxOf(item("Webinar series"))));

  let document = await editor.document();
  const added = [...document.initiative.values()].find((one) => one.name === "Webinar series");
  const asked = [...document.ask.values()].find((one) => one.name === leads);
  expect(asked?.basedOn[0]).toMatchObject({ what: "moreLeads", recordId: "goal-revenue" });
  expect([...document.initiative.values()].find((one) => one.name === change)).toMatchObject({
    basedOn: [{ what: "bestChange", recordId: "flow-prospect-needs" }, {}, {}],
  });
  expect(added).toMatchObject({ department: "sales", dependsOn: ["mile-questions"] });
  expect((added?.start ?? "") > "2027-04-15").toBe(true);

  const audience = page.getByRole("group", { name: "Whom it is for" });
  await audience.getByRole("button", { name: /Department/ }).click();
  await page.getByRole("option", { name: "Marketing" }).click();
  await expect(audience.getByRole("status")).toContainText("hidden, here and in exports");
  await expect(
    initiatives.getByRole("textbox", { name: /^Name of initiative/ }).filter({
      hasText: "Webinar series",
    }),
  ).toHaveCount(0);

  const json = JSON.parse(
    (await editor.export("Export the roadmap as JSON")).bytes.toString("utf8"),
  );
  expect(await schemaFaults("roadmap", json)).toEqual([]);
  expect(json.roadmap.audience).toMatchObject({ department: "marketing" });
  const titles = json.items.map((item: { title: string }) => item.title);
  expect(titles).toContain(leads);
  expect(titles).not.toContain("Webinar series");
  const markdown = await editor.export("Export the roadmap as Markdown");
  expect(markdown.bytes.toString("utf8")).toContain("- **For**: Marketing");
  const pdf = await editor.export("Export the roadmap as PDF");
  expect((await pdfPages(pdf.bytes)).join(" ")).toContain("For: Marketing");
  const site = await editor.export("Export the roadmap as a web page");
  expect(site.bytes.toString("utf8")).toContain("Case studies for the pitch");

  await page.getByRole("button", { name: "Export the roadmap" }).click();
  await page.getByRole("menuitem", { name: "Export the roadmap as CSV" }).click();
  const told = page.getByRole("dialog");
  await expect(told).toContainText("It holds only what concerns: ");
  const downloading = page.waitForEvent("download");
  await told.getByRole("button", { name: "Save the file" }).click();
  const csv = (await bytesOf(await downloading)).toString("utf8").slice(1);
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(data.map((row) => row["title"])).toEqual(titles);

  await audience.getByRole("button", { name: "Show everything" }).click();
  document = await editor.document();
  expect(document.initiative.size).toBe(5);
});

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("It is not drawn");
  return box;
}
