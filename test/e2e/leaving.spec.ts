import type { Page } from "@playwright/test";
import { processOf } from "../../src/core/process/document.ts";
import { expect, test } from "./kit/test.ts";
import { Editor } from "./kit/editor.ts";
import { shownDocument } from "./kit/stored.ts";

const TEMPLATE = "Three stages";
/** How often a text is left half typed; each field has its turn. */
const ROUNDS = Number(process.env["LEAVING_ROUNDS"] ?? 3);

type Field = "inspector" | "canvas" | "document name";
const FIELDS: readonly Field[] = ["inspector", "canvas", "document name"];

/** Ways for a page to go while a text is half typed. Each leads back to the document. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<Page>>> = {
  left: async (page) => {
    const address = page.url();
    await page.goto("about:blank");
    await page.goto(address);
    return page;
  },
  reloaded: async (page) => {
    await page.reload();
    return page;
  },
  closed: async (page) => {
    const [address, context] = [page.url(), page.context()];
    // As a user closes a tab: with its last events, and without waiting for them.
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed()).toBe(true);
    const next = await context.newPage();
    await next.goto(address);
    return next;
  },
  hidden: async (page) => {
    const [address, context] = [page.url(), page.context()];
    // Headless Chromium never hides a tab by itself: the event is sent as it would send it.
    await page.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    // Then the renderer is killed, which tells the page nothing.
    const crashed = page.waitForEvent("crash");
    const session = await context.newCDPSession(page);
    void session.send("Page.crash").catch(() => {});
    await crashed;
    const next = await context.newPage();
    await page.close();
    await next.goto(address);
    return next;
  },
};

async function beginTyping(editor: Editor, field: Field, stageId: string, text: string) {
  const { page, inspector } = editor;
  switch (field) {
    case "inspector": {
      await editor.select(stageId);
      await inspector.field("Name").fill("");
      await inspector.field("Name").pressSequentially(text);
      return;
    }
    case "canvas": {
      await editor.select(stageId);
      await editor.press("F2");
      const name = editor.canvas.getByRole("textbox");
      await expect(name).toBeFocused();
      await page.keyboard.type(text);
      return;
    }
    case "document name": {
      await page.locator("#document-name").fill("");
      await page.locator("#document-name").pressSequentially(text);
    }
  }
}

for (const [way, go] of Object.entries(WAYS)) {
  test(`text half typed is kept when the page is ${way}`, async ({ editor, context }) => {
    test.setTimeout(300_000);
    await editor.startFrom(TEMPLATE);
    const [stage] = (await editor.document()).stage.values();
    if (stage === undefined) throw new Error("The template has no stage");
    let now = editor;
    for (let round = 0; round < ROUNDS; round += 1) {
      const field = FIELDS[round % FIELDS.length] ?? "inspector";
      const text = `${way} ${round}`;
      await beginTyping(now, field, stage.id, text);
      const page = await go(now.page);
      now = new Editor(page);
      await shownDocument(page);
      const stored = await now.document();
      const name =
        field === "document name" ? processOf(stored).name : stored.stage.get(stage.id)?.name;
      expect(name, `${field}, round ${round}`).toBe(text);
    }
    expect(context.pages()).toHaveLength(1);
  });
}
