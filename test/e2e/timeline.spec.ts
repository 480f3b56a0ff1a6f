import type { Locator, Page } from "@playwright/test";
import { dayNumber } from "../../src/core/base/calendar.ts";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import type { Initiative } from "../../src/core/process/records/initiative.ts";
import { buildProcess } from "../kit/processBuilder.ts";
import { axeFaults } from "./kit/axe.ts";
import { type Editor } from "./kit/editor.ts";
import { drag, moveTo, middleOf, placeOnLine, type Point } from "./kit/pointer.ts";
import { expect, test } from "./kit/test.ts";

const NOW = new Date("2027-02-15T09:00:00Z");

const day = (text: string | null | undefined): number => dayNumber(text ?? "") ?? Number.NaN;

test("a plan is drawn by hand: moved, stretched, added to, connected, put into other lanes", async ({
  editor,
  page,
}) => {
  await page.clock.setFixedTime(NOW);
  await editor.startFrom("Seven-stage B2B process");
  const timeline = await openTimeline(page);
  const partners = await initiative(editor, "Partner channel, phase 1");
  const questions = await initiative(editor, "New question set for needs");
  const now = async () => (await editor.document()).initiative.get(partners.id);
  const item = (name: string) => timeline.getByRole("button", { name: new RegExp(`: ${name}`) });
  const bar = item("Partner channel");
  const scale = await dayWidth(bar, partners);

  // Escape takes a gesture back; the ghost says the dates that it would come to.
  const from = await gripOf(bar);
  const to = { x: from.x + 60 * scale, y: from.y };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await moveTo(page, from, to);
  await expect(page.getByTestId("ghost")).toContainText("183 days");
  await page.keyboard.press("Escape");
  await expect(page.getByTestId("ghost")).toHaveCount(0);
  await page.mouse.up();
  expect(await now()).toEqual(partners);

  await drag(page, from, to);
  const moved = await now();
  expect(new Date(moved?.start ?? "").getUTCDay()).toBe(1);
  expect(Math.abs(day(moved?.start) - day(partners.start) - 60)).toBeLessThan(5);
  expect(day(moved?.end) - day(moved?.start)).toBe(day(partners.end) - day(partners.start));

  const end = middleOf(await boxOf(handle(bar, "end")));
  await drag(page, end, { x: end.x - 30 * scale, y: end.y });
  const stretched = await now();
  expect(stretched?.start).toBe(moved?.start);
  expect(Math.abs(day(moved?.end) - day(stretched?.end) - 30)).toBeLessThan(5);

  // A gesture is one step of undo.
  const undo = page.getByRole("button", { name: /^Undo/ });
  await undo.click();
  expect(await now()).toEqual(moved);
  await undo.click();
  expect(await now()).toEqual(partners);

  // A finger taps it, then moves and stretches it, and the page stays where it is.
  const touch = await page.context().newCDPSession(page);
  const fingerAt = (type: "touchStart" | "touchMove", at: Point) =>
    touch.send("Input.dispatchTouchEvent", { type, touchPoints: [at] });
  const lift = () => touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  const scrolled = () =>
    timeline.evaluate((section) => {
      const chart = section.querySelector('[role="application"]');
      return [chart?.scrollLeft, chart?.scrollTop, section.getBoundingClientRect().top];
    });
  await fingerAt("touchStart", from);
  await lift();
  await expect(bar).toBeFocused();
  const resting = await scrolled();
  const slide = async (start: Point, days: number) => {
    await fingerAt("touchStart", start);
    for (const part of [0.2, 0.6, 1, 1]) {
      await fingerAt("touchMove", { x: start.x + part * days * scale, y: start.y + 6 * part });
    }
    await lift();
  };
  await slide(from, 60);
  await expect.poll(async () => (await now())?.start).toBe(moved?.start);
  await slide(middleOf(await boxOf(handle(bar, "end"))), -30);
  await expect.poll(async () => (await now())?.end).toBe(stretched?.end);
  expect((await now())?.start).toBe(moved?.start);
  expect(await scrolled()).toEqual(resting);
  await undo.click();
  await undo.click();
  expect(await now()).toEqual(partners);

  // Into another lane, without another date.
  const product = await boxOf(timeline.getByRole("list", { name: "Product" }));
  await drag(page, from, { x: from.x, y: product.y + product.height / 2 });
  expect(await now()).toEqual({ ...partners, department: "product" });
  await undo.click();

  // Goals have no department: it is said, and nothing changes.
  const goals = await boxOf(timeline.getByRole("list", { name: "Goals" }));
  await drag(page, from, { x: from.x, y: goals.y + goals.height / 2 });
  await expect(page.getByText("Only goals stand in that lane.").first()).toBeVisible();
  expect(await now()).toEqual(partners);

  // Drawn into an empty place of a lane, with the cursor in its name.
  await page.keyboard.press("Escape");
  const marketing = await boxOf(timeline.getByRole("list", { name: "Marketing" }));
  const x = (text: string) => from.x + (day(text) - day(partners.start)) * scale - GRIP;
  const empty = { x: x("2027-04-10"), y: marketing.y + marketing.height / 2 };
  await drag(page, empty, { x: x("2027-06-10"), y: empty.y });
  await expect(timeline.getByRole("textbox", { name: "Name", exact: true })).toBeFocused();
  await page.keyboard.type("Trade fair");
  await page.keyboard.press("Enter");
  const fair = await initiative(editor, "Trade fair");
  expect(fair).toMatchObject({ department: "marketing", start: "2027-04-05", end: "2027-06-13" });

  // A click, where nothing is chosen, is a milestone.
  await page.keyboard.press("Escape");
  await page.mouse.click(x("2027-06-25"), marketing.y + 10);
  await page.keyboard.type("Leads are in");
  await page.keyboard.press("Enter");
  await expect(item("Leads are in")).toBeFocused();
  const { milestone: milestones } = await editor.document();
  const milestone = [...milestones.values()].find(({ name }) => name === "Leads are in");
  expect(milestone).toMatchObject({ name: "Leads are in", department: "marketing" });
  expect(Math.abs(day(milestone?.date) - day("2027-06-25"))).toBeLessThan(3);

  // An arrow from one to the other, and none that would lead round in a circle.
  const fairAt = await gripOf(item("Trade fair"));
  await page.mouse.move(fairAt.x, fairAt.y);
  await drag(
    page,
    await middle(handle(item("Trade fair"), "connect")),
    await middle(item("Leads are in")),
  );
  const dependsOn = async (kind: "milestone" | "initiative", id = "") =>
    (await editor.document())[kind].get(id)?.dependsOn;
  expect(await dependsOn("milestone", milestone?.id)).toEqual([fair.id]);
  await page.mouse.move(fairAt.x, fairAt.y);
  const leadsAt = await middle(item("Leads are in"));
  await page.mouse.move(leadsAt.x, leadsAt.y);
  await drag(page, await middle(handle(item("Leads are in"), "connect")), fairAt);
  await expect(page.getByText("They would wait for each other forever").first()).toBeVisible();
  expect(await dependsOn("initiative", fair.id)).toEqual([]);

  // One that runs backwards is named, and goes when it is chosen and deleted.
  await expect(timeline.getByText("One dependency runs backwards in time.")).toBeVisible();
  const backwards = page.locator(`[data-arrow="${questions.id} ${partners.id}"]`);
  const onLine = await placeOnLine(backwards);
  await page.mouse.click(onLine.x, onLine.y);
  await expect(bar).toBeFocused();
  await page.keyboard.press("Delete");
  expect(await dependsOn("initiative", partners.id)).toEqual([]);
  await expect(timeline.getByText("One dependency runs backwards in time.")).toHaveCount(0);
});

test("the same by keys, in lanes by owner and by quarters, mirrored in Persian", async ({
  editor,
  page,
}) => {
  await page.clock.setFixedTime(NOW);
  await editor.startFrom("Seven-stage B2B process");
  const timeline = await openTimeline(page);
  const partners = await initiative(editor, "Partner channel, phase 1");
  const now = async () => (await editor.document()).initiative.get(partners.id);
  const chart = timeline.getByRole("application");
  const item = (name: string) => timeline.getByRole("button", { name: new RegExp(`: ${name}`) });
  const said = page.locator("[role=status][aria-live=polite]");

  // One stop for Tab; then up and down go through the items.
  await expect(chart.locator('[tabindex="0"]')).toHaveCount(1);
  await chart.locator('[tabindex="0"]').focus();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowDown");
  await expect(item("Partner channel")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(said).toContainText("Apr 2, 2027");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Control+ArrowRight");
  expect(await now()).toMatchObject({ start: "2027-05-02", end: "2027-11-01" });
  await page.keyboard.press("Alt+ArrowDown");
  expect(await now()).toMatchObject({ department: "marketing" });
  await expect(item("Partner channel")).toBeFocused();

  // Something is to wait for it: chosen by keys, gone again by keys.
  await page.keyboard.press("c");
  await page.keyboard.press("ArrowDown");
  await expect(item("Referral programme")).toBeFocused();
  await page.keyboard.press("Enter");
  const referral = await initiative(editor, "Referral programme");
  expect(referral.dependsOn).toContain(partners.id);
  await page.keyboard.press("]");
  await expect(said).toContainText("“Referral programme” waits for “Partner channel, phase 1”");
  await page.keyboard.press("Delete");
  expect((await initiative(editor, "Referral programme")).dependsOn).toEqual([]);

  await page.keyboard.press("n");
  await page.keyboard.type("Webinar");
  await page.keyboard.press("Enter");
  expect(await initiative(editor, "Webinar")).toMatchObject({ department: "marketing" });
  await page.keyboard.press("Delete");
  await expect(item("Webinar")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(item("Webinar")).toHaveCount(1);

  await timeline.getByRole("button", { name: /^Lanes/ }).click();
  await page.getByRole("menuitem", { name: "Lanes by owner" }).click();
  await expect(timeline.getByRole("list", { name: "Head of sales" })).toBeVisible();

  // By quarters: from this one to the next, and out of time, by a card that is dragged.
  await timeline.getByRole("radio", { name: "Now, next, later" }).click();
  const questions = item("New question set");
  await questions.focus();
  await page.keyboard.press("ArrowRight");
  const next = timeline.getByRole("list", { name: /, Next$/ });
  await expect(next.getByRole("button", { name: /: New question set/ })).toBeFocused();
  expect(await initiative(editor, "New question set for needs")).toMatchObject({
    start: "2027-05-02",
  });
  const lane = timeline.getByRole("list", { name: "Sales manager, Without a date" });
  await drag(page, await middle(questions), await middle(lane));
  await expect(lane.getByRole("button", { name: /: New question set/ })).toBeVisible();
  expect(await initiative(editor, "New question set for needs")).toMatchObject({
    start: null,
    end: null,
  });

  // Back to dates: it lies beside them, and gets some where it is dropped.
  await timeline.getByRole("radio", { name: "Timeline" }).click();
  await questions.scrollIntoViewIfNeeded();
  const bar = await gripOf(item("Referral programme"));
  await drag(page, await middle(questions), bar);
  expect((await initiative(editor, "New question set for needs")).start).toMatch(/^2027-/);

  await page.evaluate(() => localStorage.setItem("stagecraft.locale", "fa"));
  await page.reload();
  const persian = page.locator("#roadmap-part-timeline");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await persian.locator(`[data-item-id="${partners.id}"] button`).first().focus();
  const before = await now();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(async () => day((await now())?.start) - day(before?.start)).toBe(1);

  // With an item chosen, suggestions, and the words for the SMART marks open, in the dark.
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("#roadmap-part-suggestions li").first()).toBeVisible();
  await page.locator("#roadmap-part-goal tbody button", { hasText: "SMART" }).first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test("a plan that can't be as it stands is shown, named and mended", async ({ page, start }) => {
  await page.clock.setFixedTime(NOW);
  const { document } = buildProcess((b) => {
    b.process({ roadmapStart: "2027-01-01", roadmapEnd: "2027-12-31" });
    b.ask("Chicken", {
      id: "chicken",
      start: "2027-02-01",
      neededBy: "2027-03-01",
      dependsOn: ["egg"],
    });
    b.ask("Egg", {
      id: "egg",
      start: "2027-03-01",
      neededBy: "2027-04-01",
      dependsOn: ["chicken"],
    });
    b.initiative("Backwards", { id: "backwards", start: "2027-09-01", end: "2027-06-01" });
    b.initiative("A millennium", { id: "millennium", start: "1500-01-01", end: "2500-12-31" });
    for (let index = 0; index < 300; index += 1) {
      const month = String((index % 12) + 1).padStart(2, "0");
      b.initiative(`Work ${index}`, {
        start: `2027-${month}-01`,
        end: `2027-${month}-28`,
        department: "product",
      });
    }
  });
  await start.open();
  await start.importFile("plan.stagecraft.json", writeProcess(document));
  // What waits in a circle would never start: one of the two is left out, and that is told.
  const report = page.getByRole("dialog", { name: "Opened with repairs" });
  await expect(report).toContainText("/asks/1/dependsOn/0");
  await expect(report).toContainText("waits for the others");
  await report.getByRole("button", { name: "Continue" }).click();
  const timeline = await openTimeline(page);
  await expect(timeline.getByText("One dependency runs backwards in time.")).toBeVisible();
  const backwards = timeline.getByRole("button", { name: /Backwards.*ends before it starts/ });
  await expect(backwards).toBeVisible();
  await timeline.getByRole("button", { name: "Put start and end in order: Backwards" }).click();
  await expect(backwards).toHaveCount(0);
  await expect(
    timeline.getByRole("button", { name: /Backwards, Jun 1, 2027 – Sep 1, 2027/ }),
  ).toBeVisible();

  // The whole of it, a thousand years; and back to a day as wide as a hand.
  await timeline.getByRole("button", { name: "Fit the plan" }).click();
  const whole = await boxOf(timeline.locator('[data-item-id="millennium"]'));
  const view = await boxOf(timeline.getByRole("application"));
  expect(whole.width).toBeLessThan(view.width);
  expect(whole.width).toBeGreaterThan(view.width / 2);
  await timeline.getByRole("radio", { name: "Weeks" }).click();
  await timeline.getByRole("button", { name: "Go to today" }).click();
  await expect(timeline.getByText("Today", { exact: true })).toBeInViewport();
  await expect(timeline.getByText("February 2027")).toBeVisible();
});

/** How far into a bar it is taken hold of, in CSS pixels. */
const GRIP = 20;

async function openTimeline(page: Page): Promise<Locator> {
  await page.getByRole("radio", { name: "Roadmap" }).click();
  const timeline = page.getByRole("region", { name: "Timeline" });
  await timeline.waitFor({ timeout: 60_000 });
  await timeline.evaluate((section) => section.scrollIntoView());
  await expect(timeline.getByRole("application")).toBeVisible();
  return timeline;
}

async function initiative(editor: Editor, name: string): Promise<Initiative> {
  const found = [...(await editor.document()).initiative.values()].find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no initiative “${name}”`);
  return found;
}

/** CSS pixels a day, by a bar of known length. */
async function dayWidth(bar: Locator, { start, end }: Initiative): Promise<number> {
  return ((await boxOf(bar)).width + 2) / (day(end) - day(start) + 1);
}

function handle(item: Locator, name: "start" | "end" | "connect"): Locator {
  return item.locator("xpath=..").locator(`[data-handle="${name}"]`);
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("It is not drawn");
  return box;
}

async function middle(locator: Locator): Promise<Point> {
  return middleOf(await boxOf(locator));
}

/** A place on a bar between its ends. */
async function gripOf(bar: Locator): Promise<Point> {
  const box = await boxOf(bar);
  return { x: box.x + GRIP, y: box.y + box.height / 2 };
}

/** Clicks the line of an arrow where nothing lies over it. */
