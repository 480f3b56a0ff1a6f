import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { processOf } from "../../../src/core/process/document.ts";
import { type RandomSource, seededRandom } from "../../../src/core/base/random.ts";
import type { StoredDocument } from "../../../src/state/storage/documentStore.ts";
import { reopen } from "../../../src/state/storage/reopen.ts";
import { editInPage, watchTransactions } from "../kit/editInPage.ts";

export interface CrashOptions {
  /** Where the built product is served; the same at every start. */
  readonly url: string;
  readonly chromiumPath: string;
  readonly cycles: number;
  readonly seed: number;
  /** Told after each cycle. */
  readonly onCycle?: (report: CrashReport) => void;
}

export interface CrashReport {
  readonly cycles: number;
  /** Edits whose transaction had completed, or that the page showed as saved, before a kill. */
  readonly acknowledged: number;
  readonly lost: number;
  /** Kills after which the log had a gap, or the document could not be read whole. */
  readonly torn: number;
  /** How long edits took to be stored, and the document to be there again, in milliseconds. */
  readonly commit: readonly number[];
  readonly reopen: readonly number[];
  readonly faults: readonly string[];
}

const TEMPLATE = "Three stages";
/** So many acknowledged edits, at most, are waited for before the browser is killed. */
const EDITS_BEFORE_KILL = 12;
/** How long they may take before it is killed all the same. */
const EDITS_MILLISECONDS = 20_000;
/** Between two names. */
const KEYS_PER_NAME = 20;

/**
 * Kills the browser, all of its processes at once, while edits are made in it by the keyboard,
 * starts it again on the same profile, and looks whether everything it had acknowledged is
 * there. What counts as acknowledged is seen from outside: the transactions that completed and
 * the names that stood beside the word "Saved".
 */
export async function crashCycles(options: CrashOptions): Promise<CrashReport> {
  const profile = await mkdtemp(join(tmpdir(), "stagecraft-crash-"));
  const random = seededRandom(options.seed);
  const commit: number[] = [];
  const reopened: number[] = [];
  const faults: string[] = [];
  const told = { seq: 0, named: 0 };
  let [acknowledged, lost, torn, named] = [0, 0, 0, 0];
  let address: string | null = null;
  const report = (cycles: number): CrashReport => ({
    cycles,
    acknowledged,
    lost,
    torn,
    commit,
    reopen: reopened,
    faults,
  });
  try {
    for (let cycle = 0; cycle <= options.cycles; cycle += 1) {
      const started = await startBrowser(options.chromiumPath, profile);
      try {
        const context = started.browser.contexts()[0];
        if (context === undefined) throw new Error("The browser has no context");
        const page = await context.newPage();
        await page.exposeFunction("__stored", (seq: number, milliseconds: number) => {
          if (seq <= told.seq) return;
          acknowledged += seq - told.seq;
          told.seq = seq;
          commit.push(milliseconds);
        });
        await page.exposeFunction("__named", (number: number) => {
          told.named = Math.max(told.named, number);
        });
        await page.addInitScript(watchTransactions);
        const since = Date.now();
        address = await openDocument(page, options.url, address);
        if (cycle > 0) {
          reopened.push(Date.now() - since);
          const found = await examine(page, address);
          const missing = Math.max(0, told.seq - found.seq, told.named - found.named > 0 ? 1 : 0);
          lost += missing;
          if (missing > 0) {
            faults.push(
              `cycle ${cycle}: acknowledged ${told.seq}, found ${found.seq}; named ${told.named}, found ${found.named}`,
            );
          }
          if (found.problem !== null) {
            torn += 1;
            faults.push(`cycle ${cycle}: ${found.problem}`);
          }
          told.seq = found.seq;
          told.named = found.named;
          options.onCycle?.(report(cycle));
        }
        if (cycle === options.cycles) break;
        await page.evaluate(watchSaved);
        // Counted in edits first, so that a slow machine does not make the test say less.
        const last = told.seq + Math.ceil(random() * EDITS_BEFORE_KILL);
        const killed = until(() => told.seq >= last, EDITS_MILLISECONDS)
          .then(() => sleep(300 + random() * 1200))
          .then(started.kill);
        named = await editUntilKilled(page, random, Math.max(named, told.named), killed);
        await killed;
      } finally {
        await started.kill();
      }
    }
    return report(options.cycles);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

interface Started {
  readonly browser: Browser;
  readonly kill: () => Promise<void>;
}

/** A browser of its own on a profile that outlives it; `kill` ends it without warning. */
export async function startBrowser(path: string, profile: string): Promise<Started> {
  // A profile whose browser was killed says that it is in use.
  for (const name of await readdir(profile)) {
    if (name.startsWith("Singleton") || name === "DevToolsActivePort") {
      await rm(join(profile, name), { force: true });
    }
  }
  const child = spawn(
    path,
    [
      "--headless=new",
      "--no-sandbox",
      "--no-first-run",
      "--disable-quic",
      "--disable-background-networking",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "--window-size=1440,900",
      "about:blank",
    ],
    { detached: true, stdio: "ignore" },
  );
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  const kill = async () => {
    killGroup(child);
    await gone;
  };
  try {
    const port = await portOf(profile);
    return { browser: await chromium.connectOverCDP(`http://127.0.0.1:${port}`), kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** The browser and everything it started: its group alone. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // Gone already.
  }
}

async function portOf(profile: string): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const text = await readFile(join(profile, "DevToolsActivePort"), "utf8").catch(() => "");
    const [port, path] = text.split("\n");
    if (port !== undefined && path !== undefined && path !== "") return port;
    await sleep(100);
  }
  throw new Error("The browser did not start");
}

/** Opens the document, the first time a new one; returns its address. */
export async function openDocument(
  page: Page,
  url: string,
  address: string | null,
): Promise<string> {
  await page.goto(address ?? url);
  if (address === null) {
    await page.getByRole("button", { name: `Use the template “${TEMPLATE}”` }).click();
  }
  await page.locator("[data-canvas]").waitFor();
  await page.locator("[data-testid=save-state][data-state=saved]").waitFor();
  return page.url();
}

/**
 * Nudges, takes back and names, as fast as the page takes it; returns the last number given.
 * Names tell what must be there after the kill.
 */
async function editUntilKilled(
  page: Page,
  random: RandomSource,
  named: number,
  killed: Promise<void>,
): Promise<number> {
  const fate = { isOver: false };
  void killed.then(() => {
    fate.isOver = true;
  });
  let number = named;
  try {
    while (!fate.isOver) {
      const seed = Math.floor(random() * 1e9);
      // A nudge there and one back are no step: taken back would be the name, and names tell
      // what must be there after the kill.
      const takesBack = number === named;
      await page.evaluate(editInPage, { keys: KEYS_PER_NAME, pause: 0, seed, takesBack });
      number += 1;
      await page.locator("#document-name").fill(`Name ${number}`);
      await page.locator("#document-name").press("Enter");
      await page.locator("[data-canvas]").focus();
    }
  } catch (error) {
    await Promise.race([killed, sleep(2000)]);
    if (!fate.isOver) throw error;
  }
  return number;
}

interface Found {
  readonly seq: number;
  readonly named: number;
  readonly problem: string | null;
}

async function examine(page: Page, address: string): Promise<Found> {
  const id = decodeURIComponent(new URL(address).hash.split("/")[2] ?? "");
  const stored = await page.evaluate(readDatabase, id);
  let made = 0;
  const again = reopen(stored, { newId: () => `made-${(made += 1)}` });
  if (!again.ok) return { seq: 0, named: 0, problem: again.error.reason };
  const { document, lostEdits, repairs } = again.value;
  const name = processOf(document).name;
  const named = Number(/^Name (\d+)$/u.exec(name)?.[1] ?? "0");
  const start = stored.snapshot?.seq ?? 0;
  const inLog = stored.log.filter(({ seq }) => seq > start).map(({ seq }) => seq);
  const isGapless = inLog.every((seq, at) => seq === start + at + 1);
  const shown = await page.locator("#document-name").inputValue();
  const faults = [
    ...(lostEdits > 0 ? [`${lostEdits} edits can’t be read back`] : []),
    ...repairs.map(({ code }) => `repaired: ${code}`),
    ...(isGapless ? [] : [`the log has a gap: ${inLog.join(" ")}`]),
    ...(stored.row.name === name ? [] : [`the row says ${stored.row.name}, the document ${name}`]),
    ...(shown === name ? [] : [`shown is ${shown}, stored ${name}`]),
  ];
  return {
    seq: stored.row.seq,
    named,
    problem: faults.length === 0 ? null : faults.join("; "),
  };
}

async function until(isSo: () => boolean, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!isSo() && Date.now() < end) await sleep(10);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

// ── what runs in the page ──

/** Tells of every number in the name that is shown beside the word that it is saved. */
function watchSaved(): void {
  const tell = Reflect.get(globalThis, "__named") as (number: number) => void;
  let last = 0;
  const look = () => {
    const state = document.querySelector<HTMLElement>("[data-testid=save-state]")?.dataset["state"];
    const frame = document.querySelector<HTMLElement>("[data-shown]")?.dataset["shown"] ?? "";
    const number = Number(/^Name (\d+)$/u.exec(frame)?.[1] ?? "0");
    // While it is typed it is not said yet.
    const isTyped = document.activeElement?.id === "document-name";
    if (state === "saved" && !isTyped && number > last) {
      last = number;
      tell(number);
    }
    requestAnimationFrame(look);
  };
  look();
}

async function readDatabase(id: string): Promise<StoredDocument> {
  const finished = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("The request failed"));
    });
  const database = await finished(indexedDB.open("stagecraft"));
  const transaction = database.transaction(["documents", "snapshots", "log"], "readonly");
  const [row, snapshot, log] = await Promise.all([
    finished(transaction.objectStore("documents").get(id)),
    finished(transaction.objectStore("snapshots").get(id)),
    finished(transaction.objectStore("log").getAll(IDBKeyRange.bound([id, 0], [id, Infinity]))),
  ]);
  database.close();
  return { row, snapshot, log };
}
