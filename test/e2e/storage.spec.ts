import type { Page } from "@playwright/test";
import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { deleteDatabase, goBeside, meddle, storedValue, waitForBackup } from "./crash/damage.ts";
import type { Editor } from "./kit/editor.ts";
import { StartScreen } from "./kit/startScreen.ts";
import { shownDocument, storedDocument } from "./kit/stored.ts";
import { expect, test } from "./kit/test.ts";

const TEMPLATE = "Three stages";
const NAME = "Kept process";

interface Begun {
  readonly id: string;
  readonly address: string;
  /** The file of the document as it is stored. */
  readonly text: string;
}

/** A document with one edit. */
async function begin(editor: Editor): Promise<Begun> {
  const { page } = editor;
  await editor.startFrom(TEMPLATE);
  await rename(page, NAME);
  const id = new URL(page.url()).hash.split("/")[2] ?? "";
  await expect.poll(() => storedValue(page, "documents", id)).toMatchObject({ name: NAME, seq: 1 });
  const text = writeProcess(await editor.document());
  expect(text).toContain(NAME);
  return { id, address: page.url(), text };
}

/** The same, when the user has paused long enough for the backup of it to be made. */
async function beginWithBackup(editor: Editor): Promise<Begun> {
  const begun = await begin(editor);
  await waitForBackup(editor.page, begun.id, 1);
  return begun;
}

async function rename(page: Page, name: string): Promise<void> {
  await page.locator("#document-name").fill(name);
  await page.locator("#document-name").press("Enter");
}

function banner(page: Page, kind: string) {
  return page.locator(`[data-banner=${kind}]`);
}

async function restoreAndOpen(page: Page, text: string): Promise<void> {
  await banner(page, "lost").getByRole("button", { name: "Restore the backup" }).click();
  await expect(banner(page, "lost")).toHaveCount(0);
  const start = new StartScreen(page);
  await start.openDocument(NAME);
  expect(writeProcess(await storedDocument(page))).toBe(text);
}

test("s01 a newer release's database: told, nothing deleted", async ({ page }) => {
  await goBeside(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("stagecraft", 99);
        request.onupgradeneeded = () => request.result.createObjectStore("later");
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  await page.goto("/");
  await expect(banner(page, "trouble")).toContainText("newer Stagecraft");
  await goBeside(page);
  const found = await page.evaluate(async () => await indexedDB.databases());
  expect(found).toEqual([{ name: "stagecraft", version: 99 }]);
});

test("s02 an old tab that holds back the upgrade: told after three seconds", async ({
  page,
  context,
}) => {
  const old = await context.newPage();
  await goBeside(old);
  await old.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("stagecraft", 1);
        request.onsuccess = () => {
          Reflect.set(globalThis, "held", request.result);
          resolve();
        };
      }),
  );
  await page.goto("/");
  await expect(banner(page, "trouble")).toContainText("Close the other tabs");
});

test("s09 the database emptied alone: told, and the backup brought back", async ({ editor }) => {
  const { page } = editor;
  const { text } = await beginWithBackup(editor);
  await goBeside(page);
  await deleteDatabase(page);
  await page.goto("/");
  await expect(banner(page, "lost")).toContainText(`“${NAME}” was stored in this browser`);
  await restoreAndOpen(page, text);
});

test("the newest backup damaged too: the older state is told to be one", async ({ editor }) => {
  const { page } = editor;
  const { id } = await beginWithBackup(editor);
  await rename(page, "Newer name");
  await waitForBackup(page, id, 2);
  await goBeside(page);
  await page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const own = await (await root.getDirectoryHandle("backup")).getDirectoryHandle(name);
    const writable = await (await own.getFileHandle("2.json")).createWritable();
    await writable.write("{");
    await writable.close();
  }, id);
  await deleteDatabase(page);
  await page.goto("/");
  await expect(banner(page, "lost")).toContainText("“Newer name” was stored in this browser");
  await expect(banner(page, "lost")).toContainText("the last changes are not in it");
  await banner(page, "lost").getByRole("button", { name: "Restore the backup" }).click();
  await new StartScreen(page).openDocument(NAME);
});

test("an older state of the database: told, and the backup brought back", async ({ editor }) => {
  const { page } = editor;
  const { id, text } = await beginWithBackup(editor);
  const row = (await storedValue(page, "documents", id)) as Record<string, unknown>;
  await goBeside(page);
  await meddle(page, {
    put: [["documents", { ...row, seq: 0, name: TEMPLATE }]],
    remove: [["log", [id, 1]]],
  });
  await page.goto("/");
  await expect(banner(page, "lost")).toContainText("last changes");
  // Gone on with, the banner notwithstanding: the backup is newer than the state it began from,
  // and older than this work. Neither may be written over.
  const start = new StartScreen(page);
  await start.openDocument(TEMPLATE);
  await rename(page, "Gone on with");
  await editor.waitUntilSaved();
  await banner(page, "lost").getByRole("button", { name: "Restore the backup" }).click();
  await expect(page.getByText("Nothing was written over").first()).toBeVisible();
  await expect(banner(page, "lost")).toHaveCount(0);
  await expect(page.locator("#document-name")).toHaveValue("Gone on with");
  await page.goto("/");
  await expect(start.card("Gone on with")).toBeVisible();
  const copy = page.getByRole("button", { name: new RegExp(`^Open “${NAME} \\(backup of`, "u") });
  await copy.click();
  await expect(page.locator("#document-name")).toHaveValue(/^Kept process \(backup of .*\)$/u);
  const name = await page.locator("#document-name").inputValue();
  expect(writeProcess(await storedDocument(page)).replaceAll(name, NAME)).toBe(text);
});

// The error is put in; s06 has a browser whose files are damaged indeed.
test("a database that can’t be opened: told to be damaged, and the backups can be taken out", async ({
  editor,
}) => {
  const { page } = editor;
  await beginWithBackup(editor);
  await page.addInitScript(() => {
    if (sessionStorage.getItem("damaged") === null) return;
    IDBFactory.prototype.open = () => {
      throw new DOMException("Internal error opening backing store", "UnknownError");
    };
  });
  await page.evaluate(() => sessionStorage.setItem("damaged", "yes"));
  await page.goto("/");
  await expect(banner(page, "trouble")).toContainText("probably damaged");
  await expect(banner(page, "lost")).toContainText(`“${NAME}” is stored in this browser and can`);
  const download = page.waitForEvent("download");
  await banner(page, "lost").getByRole("button", { name: "Download the backup" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.stagecraft\.json$/u);
  // Going on without is for now: it may open again, and the backup stays.
  await banner(page, "lost").getByRole("button", { name: "Go on without" }).click();
  await page.getByRole("button", { name: `Use the template “${TEMPLATE}”` }).click();
  await page.getByRole("button", { name: "Not stored" }).click();
  await expect(page.getByRole("dialog", { name: "Not stored" })).toContainText("probably damaged");
  page.once("dialog", (dialog) => void dialog.accept());
  await page.evaluate(() => sessionStorage.removeItem("damaged"));
  await page.goto("/");
  await expect(new StartScreen(page).card(NAME)).toBeVisible();
  await expect(page.locator("[data-banner]")).toHaveCount(0);
});

// The error is put in: the browser of a test keeps its database in memory and counts no quota.
test("s07 the storage full: told, export works, and it goes on when there is room", async ({
  editor,
}) => {
  const { page } = editor;
  await begin(editor);
  await page.evaluate(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called with the store it is called on
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function limited(value: unknown, key?: IDBValidKey) {
      if (Reflect.get(globalThis, "isRoomy") === true) return add.call(this, value, key);
      throw new DOMException("No room is left", "QuotaExceededError");
    };
  });
  await rename(page, "While it is full");
  await expect(banner(page, "trouble")).toContainText("full");
  await rename(page, "Still full");
  const { bytes } = await editor.export("Export as JSON");
  expect(bytes.toString()).toContain("Still full");
  await page.evaluate(() => Reflect.set(globalThis, "isRoomy", true));
  await expect(banner(page, "trouble")).toHaveCount(0);
  expect(writeProcess(await editor.document())).toContain("Still full");
});

test("s08 a window that forgets: said once, and calmly beside the state of saving", async ({
  editor,
}) => {
  const { page } = editor;
  // A browser context of a test is what a private window is.
  await editor.startFrom(TEMPLATE);
  await expect(banner(page, "forgetful")).toContainText("private window");
  await banner(page, "forgetful").getByRole("button", { name: "Understood" }).click();
  await expect(banner(page, "forgetful")).toHaveCount(0);
  // Not again at the next process, let alone at opening one.
  await editor.reload();
  await expect(page.getByTestId("save-state")).toHaveText("Saved for now");
  await editor.startFrom(TEMPLATE);
  await expect(page.getByTestId("save-state")).toHaveText("Saved for now");
  await expect(banner(page, "forgetful")).toHaveCount(0);
  const state = page.getByRole("button", { name: "Saved for now" });
  await state.focus();
  await page.keyboard.press("Enter");
  const hint = page.getByRole("dialog", { name: "Saved for now" });
  await expect(hint).toContainText("may forget what is stored here");
  await expect(hint.getByRole("button", { name: "Save to disk" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(state).toBeFocused();
});

test("s10 the account gone alone: nothing is missed, and it is made anew", async ({ editor }) => {
  const { page } = editor;
  const { id } = await begin(editor);
  await goBeside(page);
  await page.evaluate(() => localStorage.clear());
  await page.goto("/");
  await expect(new StartScreen(page).card(NAME)).toBeVisible();
  await expect(banner(page, "lost")).toHaveCount(0);
  const line = await page.evaluate((key) => localStorage.getItem(key), `stagecraft.kept.${id}`);
  expect(JSON.parse(line ?? "")).toEqual({ seq: 1, name: NAME });
});

test("s11 garbage among the documents: left as it is, the others open", async ({ editor }) => {
  const { page } = editor;
  const { id, text } = await begin(editor);
  await goBeside(page);
  await meddle(page, {
    put: [
      ["documents", { id: 1 }],
      ["documents", { id: "half", name: "Half", createdAt: "x" }],
      ["log", { documentId: id, seq: 2, diff: "garbage" }],
      ["pictures", { id, svg: 7 }],
      ["files", { id, handle: null }],
    ],
  });
  await page.goto("/");
  await expect(page.getByText("2 stored processes could not be read").first()).toBeVisible();
  await new StartScreen(page).openDocument(NAME);
  await expect(page.getByText("could not be read back").first()).toBeVisible();
  expect(writeProcess(await storedDocument(page))).toBe(text);
  expect(await storedValue(page, "documents", 1)).toEqual({ id: 1 });
});

test("s12 a picture that is missing: the document is listed and opens without", async ({
  editor,
}) => {
  const { page } = editor;
  const { id, text } = await begin(editor);
  await goBeside(page);
  await meddle(page, { remove: [["pictures", id]] });
  await page.goto("/");
  await new StartScreen(page).openDocument(NAME);
  expect(writeProcess(await storedDocument(page))).toBe(text);
});

test("s13 a clock that goes back: the later edit stays the later one", async ({ editor }) => {
  const { page } = editor;
  await begin(editor);
  await page.addInitScript(() => {
    Date.now = () => 0;
  });
  await editor.reload();
  await rename(page, "In 1970");
  await editor.waitUntilSaved();
  await editor.reload();
  await expect(page.locator("#document-name")).toHaveValue("In 1970");
  await expect(banner(page, "lost")).toHaveCount(0);
});

test("s14 two tabs, one of them deaf: one writer, and no edit lost", async ({
  editor,
  context,
}) => {
  const { page } = editor;
  const { address } = await begin(editor);
  const deaf = await context.newPage();
  await deaf.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "BroadcastChannel");
  });
  await deaf.goto(address);
  await shownDocument(deaf);
  await expect(banner(deaf, "following")).toBeVisible();
  await rename(page, "Not heard of");
  await editor.waitUntilSaved();
  await banner(deaf, "following").getByRole("button", { name: "Edit here" }).click();
  await expect(banner(page, "following")).toBeVisible();
  await expect(deaf.locator("#document-name")).toHaveValue("Not heard of");
  await rename(deaf, "From the deaf one");
  await expect(deaf.getByTestId("save-state")).toHaveAttribute("data-state", "saved");
  await page.reload();
  await expect(page.locator("#document-name")).toHaveValue("From the deaf one");
});

test("s14 two tabs without locks: the second writer is told of the conflict", async ({
  editor,
  context,
}) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "locks");
  });
  const { address } = await begin(editor);
  const other = await context.newPage();
  await other.goto(address);
  await shownDocument(other);
  await rename(editor.page, "First");
  await editor.waitUntilSaved();
  await rename(other, "Second");
  await expect(banner(other, "trouble")).toContainText("changed in another tab");
  await editor.reload();
  await expect(editor.page.locator("#document-name")).toHaveValue("First");
});

test("s15 a tab that slept: it does not write on top of what came meanwhile", async ({
  editor,
  context,
}) => {
  const { page } = editor;
  const { address } = await begin(editor);
  const other = await context.newPage();
  await other.goto(address);
  await shownDocument(other);
  const session = await context.newCDPSession(page);
  await session.send("Page.setWebLifecycleState", { state: "frozen" });
  await banner(other, "following").getByRole("button", { name: "Edit here" }).click();
  await expect(other.locator("[data-banner]")).toHaveCount(0);
  await rename(other, "While it slept");
  await session.send("Page.setWebLifecycleState", { state: "active" });
  await expect(banner(page, "following")).toBeVisible();
  await expect(page.locator("#document-name")).toHaveValue("While it slept");
  await rename(page, "Too late");
  await expect(page.locator("#document-name")).toHaveValue("While it slept");
  await other.reload();
  await expect(other.locator("#document-name")).toHaveValue("While it slept");
});

/** Lets the file picker give a file of the private file system: headless Chromium shows none. */
async function pickFromWithin(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, "showSaveFilePicker", async () => {
      const root = await navigator.storage.getDirectory();
      return root.getFileHandle("chosen.json", { create: true });
    });
  });
}

/** What the file holds; null in the moment in which another takes its place. */
async function chosenFile(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getFileHandle("chosen.json")).getFile();
    return file.text().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === "NotReadableError") return null;
      throw error;
    });
  });
}

async function save(page: Page, says: string): Promise<void> {
  await page.keyboard.press("Control+s");
  await expect(page.getByText(says).first()).toBeVisible();
  await page.getByRole("button", { name: "Close" }).last().click();
}

test("s16 a file that is gone or full: told, and what is there is left as it was", async ({
  editor,
}) => {
  const { page } = editor;
  await pickFromWithin(page);
  const { text } = await begin(editor);
  await save(page, "Saved to chosen.json");
  expect(await chosenFile(page)).toBe(text);

  await page.evaluate(() => {
    FileSystemWritableFileStream.prototype.close = async function full() {
      await this.abort();
      throw new DOMException("The disk is full", "QuotaExceededError");
    };
  });
  await rename(page, "Does not fit");
  await save(page, "could not be written: The disk is full");
  expect(await chosenFile(page)).toBe(text);

  await editor.reload();
  await page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry("chosen.json");
  });
  await save(page, "chosen.json is no longer there");
  await expect(page.locator("#document-name")).toHaveValue("Does not fit");
});

test("s17 a file changed by someone else: asked, never written over in silence", async ({
  editor,
}) => {
  const { page } = editor;
  await pickFromWithin(page);
  const { text } = await begin(editor);
  await save(page, "Saved to chosen.json");
  const theirs = text.replaceAll(NAME, "Changed outside");
  await page.evaluate(async (content) => {
    const root = await navigator.storage.getDirectory();
    const writable = await (await root.getFileHandle("chosen.json")).createWritable();
    await writable.write(content);
    await writable.close();
  }, theirs);
  await page.keyboard.press("Control+s");
  const dialog = page.getByRole("dialog", { name: "The file was changed by someone else" });
  await dialog.getByRole("button", { name: "Replace it with mine" }).click();
  await expect.poll(() => chosenFile(page)).toBe(text);

  await page.evaluate(async (content) => {
    const root = await navigator.storage.getDirectory();
    const writable = await (await root.getFileHandle("chosen.json")).createWritable();
    await writable.write(content);
    await writable.close();
  }, theirs);
  await page.keyboard.press("Control+s");
  await dialog.getByRole("button", { name: "Open theirs" }).click();
  await expect(page.locator("#document-name")).toHaveValue("Changed outside");
  expect(await chosenFile(page)).toBe(theirs);
});

test("without access to files, saving is a download", async ({ editor }) => {
  const { page } = editor;
  await page.addInitScript(() => {
    Reflect.set(window, "showSaveFilePicker", undefined);
  });
  await editor.startFrom(TEMPLATE);
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  expect((await download).suggestedFilename()).toMatch(/\.stagecraft\.json$/u);
});

test("s18 a document of a later release: told, its bytes left alone", async ({ editor }) => {
  const { page } = editor;
  const { id, address, text } = await begin(editor);
  await goBeside(page);
  const file = JSON.parse(text) as Record<string, unknown>;
  const later = JSON.stringify({ ...file, version: 99 });
  await meddle(page, {
    put: [["snapshots", { id, seq: 1, text: later }]],
    remove: [["log", [id, 1]]],
  });
  await page.goto(address);
  await expect(page.getByText("saved by a newer Stagecraft").first()).toBeVisible();
  await goBeside(page);
  expect(await storedValue(page, "snapshots", id)).toEqual({ id, seq: 1, text: later });
});
