import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { editInPage } from "../kit/editInPage.ts";
import { waitUntilSaved } from "../kit/stored.ts";
import { expect, test } from "../kit/test.ts";
import { storedValue, waitForBackup } from "./damage.ts";
import { openDocument, startBrowser } from "./harness.ts";

const NAME = "Kept on the disk";

/** What befalls the database's files between two starts of the browser. */
const DAMAGES: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  "s04 bytes of the database flipped": (folder) => rewrite(folder, /^MANIFEST|\.log$/u, flipped),
  "s05 the database's log cut in half": (folder) =>
    rewrite(folder, /\.log$/u, (bytes) => bytes.subarray(0, bytes.length / 2)),
  "s06 the database's list of files gone": async (folder) => {
    for (const name of await readdir(folder)) {
      if (name.startsWith("MANIFEST")) await rm(join(folder, name));
    }
  },
};

for (const [title, damage] of Object.entries(DAMAGES)) {
  test(`${title}: told, and the backup brought back`, async ({ baseURL }) => {
    const profile = await mkdtemp(join(tmpdir(), "stagecraft-disk-"));
    const path = process.env["CHROMIUM_PATH"] ?? chromium.executablePath();
    let kept: Exported | null = null;
    try {
      await inBrowser(path, profile, async (page) => {
        await openDocument(page, baseURL ?? "", null);
        await page.evaluate(editInPage, { keys: 30, pause: 0, seed: 3 });
        await page.locator("#document-name").fill(NAME);
        await page.locator("#document-name").press("Enter");
        await expect(page.locator("[data-shown]")).toHaveAttribute("data-shown", NAME);
        await waitUntilSaved(page);
        const id = new URL(page.url()).hash.split("/")[2] ?? "";
        const row = (await storedValue(page, "documents", id)) as { readonly seq: number };
        kept = await exported(page);
        await waitForBackup(page, id, row.seq);
      });
      await damage(await databaseFolder(profile));
      await inBrowser(path, profile, async (page) => {
        await page.goto(baseURL ?? "");
        const lost = page.locator("[data-banner=lost]");
        await expect(lost).toContainText(`“${NAME}”`);
        // A database that does not open at all: what is restored lasts as long as the page.
        const trouble = page.locator("[data-banner=trouble]");
        if (title.startsWith("s06")) await expect(trouble).toContainText("probably damaged");
        else await expect(trouble).toHaveCount(0);
        await lost.getByRole("button", { name: "Restore the backup" }).click();
        await expect(lost).toHaveCount(0);
        // Where the database still holds an older state, the backup lies beside it.
        await page.getByRole("button", { name: new RegExp(`^Open “${NAME}`, "u") }).click();
        await expect(page.locator("#document-name")).toHaveValue(new RegExp(`^${NAME}`, "u"));
        expect(named(await exported(page), NAME)).toEqual(kept);
      });
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  });
}

interface Exported {
  readonly process: object;
}

function named(file: Exported, name: string): Exported {
  return { ...file, process: { ...file.process, name } };
}

/** The open document as it is handed out. */
async function exported(page: Page): Promise<Exported> {
  await page.locator("[data-canvas]").waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: "Export as JSON" }).click();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a process file, as the readers' tests hold
  return JSON.parse(await readFile(await (await download).path(), "utf8")) as Exported;
}

async function inBrowser(
  path: string,
  profile: string,
  body: (page: Page) => Promise<void>,
): Promise<void> {
  const started = await startBrowser(path, profile);
  try {
    const context = started.browser.contexts()[0];
    if (context === undefined) throw new Error("The browser has no context");
    await body(await context.newPage());
  } finally {
    await started.kill();
  }
}

async function databaseFolder(profile: string): Promise<string> {
  const folder = join(profile, "Default", "IndexedDB");
  const found = (await readdir(folder)).find((name) => name.endsWith(".indexeddb.leveldb"));
  if (found === undefined) throw new Error("The profile holds no database");
  return join(folder, found);
}

async function rewrite(
  folder: string,
  which: RegExp,
  change: (bytes: Buffer) => Uint8Array,
): Promise<void> {
  for (const name of await readdir(folder)) {
    if (which.test(name)) {
      await writeFile(join(folder, name), change(await readFile(join(folder, name))));
    }
  }
}

function flipped(bytes: Buffer): Uint8Array {
  return bytes.map((byte, at) => (at % 97 === 7 ? byte ^ 0xff : byte));
}
