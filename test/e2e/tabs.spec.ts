import type { BrowserContext, Locator, Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { goBeside, storedValue } from "./crash/damage.ts";
import { editInPage, watchTransactions } from "./kit/editInPage.ts";
import { shownDocument, storedDocument, waitUntilSaved } from "./kit/stored.ts";
import { expect, test } from "./kit/test.ts";

const TEMPLATE = "Three stages";
const EDITS = Number(process.env["TAB_EDITS"] ?? "300");
/** After so many edits something befalls the tab that writes. */
const EDITS_PER_ROUND = 95;

function banner(page: Page): Locator {
  return page.locator("[data-banner=following], [data-banner=asking]");
}

async function openAgain(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await shownDocument(page);
  return page;
}

async function editHere(page: Page): Promise<void> {
  await banner(page).getByRole("button", { name: "Edit here" }).click();
  await expect(banner(page)).toHaveCount(0);
}

async function nameDocument(page: Page, name: string): Promise<void> {
  await page.locator("#document-name").fill(name);
  await page.locator("#document-name").press("Enter");
}

test("another tab looks on, and may ask to edit", async ({ editor, page, context }) => {
  await editor.startFrom(TEMPLATE);
  const other = await openAgain(context, page.url());
  await expect(banner(other)).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
  await nameDocument(page, "Seen at once");
  await expect(other.locator("#document-name")).toHaveValue("Seen at once");

  // What is tried there is refused, and said why.
  await nameDocument(other, "Not here");
  await expect(other.getByText("Another tab edits this process.").first()).toBeVisible();
  await expect(other.locator("#document-name")).toHaveValue("Seen at once");

  // The first one has a text half typed: it is not lost when the other takes over.
  await page.locator("#document-name").fill("Half typ");
  await editHere(other);
  await expect(banner(page)).toBeVisible();
  await expect(other.locator("#document-name")).toHaveValue("Half typ");
  await nameDocument(other, "From the other");
  await expect(page.locator("#document-name")).toHaveValue("From the other");
});

test("messages that are none of ours do nothing", async ({ editor, page, context }) => {
  await editor.startFrom(TEMPLATE);
  const other = await openAgain(context, page.url());
  const corpus = JSON.parse(
    await readFile(new URL("corpus/channelMessages.json", import.meta.url), "utf8"),
  ) as { messages: unknown[] };
  const id = new URL(page.url()).hash.split("/")[2] ?? "";
  const stranger = await context.newPage();
  await goBeside(stranger);
  await stranger.evaluate(
    ({ messages, docId }) => {
      const channel = new BroadcastChannel("stagecraft.tabs");
      const odd = [-1, 1e21, "7", null, {}].map((seq) => ({ docId, seq }));
      for (const message of [
        ...messages,
        ...odd,
        "x".repeat(5_000_000),
        { docId, seq: 9, changes: { removed: { all: 1 } } },
        { docId, seq: 2 ** 40 },
        { docId, ask: "handOver", from: "me" },
      ]) {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
        channel.postMessage(message);
      }
      channel.close();
    },
    { messages: corpus.messages, docId: id },
  );
  await nameDocument(page, "Still here");
  await expect(other.locator("#document-name")).toHaveValue("Still here");
  await expect(banner(page)).toHaveCount(0);
  await expect(banner(other)).toBeVisible();
  await nameDocument(page, "Another name");
  await expect(other.locator("#document-name")).toHaveValue("Another name");
});

type Fate = "crashed" | "closed" | "frozen";
const FATES: readonly Fate[] = ["crashed", "frozen", "closed"];

test(`three tabs, ${EDITS} random edits, tabs killed and frozen: all agree`, async ({
  editor,
  page,
  context,
}) => {
  test.setTimeout(240_000 + EDITS * 300);
  // Every edit whose transaction completed, with the tab that says so.
  const stored: { readonly tab: Page; readonly seq: number }[] = [];
  await context.exposeBinding("__stored", ({ page: tab }, seq: number) => {
    stored.push({ tab, seq });
  });
  await context.addInitScript(watchTransactions);
  await editor.startFrom(TEMPLATE);
  const address = page.url();
  let tabs = [page, await openAgain(context, address), await openAgain(context, address)];
  let writer = page;
  const writers = [writer];
  const taken: Record<Fate, number[]> = { crashed: [], closed: [], frozen: [] };
  let seed = Number(process.env["TAB_SEED"] ?? "7");

  for (let round = 0; stored.length < EDITS; round += 1) {
    const others = tabs.filter((tab) => tab !== writer);
    // One writer at a time: every other tab looks on, and what is tried there is refused.
    for (const other of others) await expect(banner(other)).toBeVisible();
    const begun = stored.length;
    const edit = (tab: Page, pause: number) =>
      settled(tab.evaluate(editInPage, { keys: 10_000, pause, seed: (seed += 1) }));
    const editing = Promise.all([edit(writer, 0), ...others.map((tab) => edit(tab, 100))]);
    await expect.poll(() => stored.length - begun, POLL).toBeGreaterThan(EDITS_PER_ROUND);

    // In the middle of its edits:
    const fate = FATES[round % FATES.length] ?? "crashed";
    const acknowledged = Math.max(...stored.map(({ seq }) => seq));
    const next = await befall(fate, context, writer, others);
    taken[fate].push(next.milliseconds);
    const gone = fate === "crashed" || fate === "closed";
    await stopEditing(gone ? others : tabs);
    await editing;
    if (fate === "frozen") await expect(banner(writer)).toBeVisible();
    writer = next.tab;
    writers.push(writer);
    // None lost: the one that took over knows all that was acknowledged.
    await waitUntilSaved(writer);
    expect(await storedSeq(writer)).toBeGreaterThanOrEqual(acknowledged);
    if (gone) tabs = [...others, await openAgain(context, address)];
  }

  // Each edit was written once, and by the tabs one after the other.
  const inOrder = stored.toSorted((a, b) => a.seq - b.seq);
  const seqs = inOrder.map(({ seq }) => seq);
  expect(seqs).toEqual([...new Set(seqs)]);
  const turns = inOrder.filter(({ tab }, at) => tab !== inOrder[at - 1]?.tab);
  expect(turns.map(({ tab }) => writers.indexOf(tab))).not.toContain(-1);
  expect(turns.length).toBeLessThanOrEqual(writers.length);

  const kept = JSON.parse(writeProcess(await storedDocument(writer))) as unknown;
  for (const tab of tabs) {
    await tab.bringToFront();
    // Those that look on hear of the last edit a moment after it is stored.
    await expect(async () => {
      const download = tab.waitForEvent("download");
      await tab.getByRole("button", { name: "Export", exact: true }).click();
      await tab.getByRole("menuitem", { name: "Export as JSON" }).click();
      const path = await (await download).path();
      expect(JSON.parse(await readFile(path, "utf8"))).toEqual(kept);
    }).toPass({ timeout: 15_000 });
  }
  const figures = Object.entries(taken).map(([fate, ms]) => `${fate} ${ms.join(" ")}`);
  console.log(`tabs: ${stored.length} edits; ms until another tab writes: ${figures.join(", ")}`);
});

const POLL = { intervals: [20], timeout: 60_000 };

/** Lets it happen to the writing tab; returns who writes after it, and how long that took. */
async function befall(
  fate: Fate,
  context: BrowserContext,
  writer: Page,
  others: readonly Page[],
): Promise<{ readonly tab: Page; readonly milliseconds: number }> {
  const began = Promise.race(
    others.map(async (tab) => ({ tab, at: await tab.evaluate(whenEditable) })),
  );
  const session = await context.newCDPSession(writer);
  const since = Date.now();
  if (fate === "crashed") {
    void session.send("Page.crash").catch(() => {});
  } else if (fate === "closed") {
    await writer.close();
  } else {
    await session.send("Page.setWebLifecycleState", { state: "frozen" });
    const [next] = others;
    await next?.evaluate(pressEditHere);
  }
  const { tab, at } = await began;
  if (fate === "crashed") await writer.close();
  if (fate === "frozen") await session.send("Page.setWebLifecycleState", { state: "active" });
  return { tab, milliseconds: at - since };
}

async function settled(work: Promise<unknown>): Promise<void> {
  await work.catch(() => {
    // The tab died over it, which was the point.
  });
}

async function stopEditing(tabs: readonly Page[]): Promise<void> {
  for (const tab of tabs) {
    await tab.evaluate(() => {
      Reflect.set(globalThis, "__stop", true);
    });
  }
}

async function storedSeq(page: Page): Promise<number> {
  const id = decodeURIComponent(new URL(page.url()).hash.split("/")[2] ?? "");
  const row = (await storedValue(page, "documents", id)) as { readonly seq: number };
  return row.seq;
}

// ── what runs in the page ──

/** When the tab may edit: nobody else is said to. Milliseconds since 1970. */
async function whenEditable(): Promise<number> {
  const isEditable = () =>
    document.querySelector("[data-banner=following],[data-banner=asking]") === null;
  if (isEditable()) return Date.now();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isEditable()) return;
      observer.disconnect();
      resolve(Date.now());
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

function pressEditHere(): void {
  document.querySelector<HTMLElement>("[data-banner=following] button")?.click();
}
