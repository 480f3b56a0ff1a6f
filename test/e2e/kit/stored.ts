import { expect, type Page } from "@playwright/test";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import type { StoredDocument } from "../../../src/state/storage/documentStore.ts";
import { reopen } from "../../../src/state/storage/reopen.ts";

/** Waits until a diagram is on the page and stands still. */
export async function shownDocument(page: Page): Promise<void> {
  await expect(page.locator("[data-canvas]")).toBeVisible();
  await waitUntilSaved(page);
  await standsStill(page);
}

/** Waits until everything that was done is in the browser's database. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(page.getByTestId("save-state")).toHaveAttribute("data-state", "saved");
}

/** Waits until the view of the diagram has not moved for a few frames, and nothing in it. */
export async function standsStill(page: Pick<Page, "evaluate">): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let last = "";
        let frames = 0;
        const look = () => {
          const viewport = document.querySelector<HTMLElement>(".react-flow__viewport");
          const now = viewport?.style.transform ?? "";
          const glides = document.getAnimations().some(({ id }) => id === "glide");
          frames = now === last && now !== "" && !glides ? frames + 1 : 0;
          last = now;
          if (frames >= 4) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** The open document as the browser's database holds it, once everything is saved. */
export async function storedDocument(page: Page): Promise<ProcessDocument> {
  await waitUntilSaved(page);
  const id = decodeURIComponent(new URL(page.url()).hash.split("/")[2] ?? "");
  const stored = await page.evaluate(readDatabase, id);
  let made = 0;
  const reopened = reopen(stored, { newId: () => `made-${(made += 1)}` });
  if (!reopened.ok) throw new Error(`The stored document is damaged: ${reopened.error.reason}`);
  expect(reopened.value.repairs).toEqual([]);
  expect(reopened.value.lostEdits).toBe(0);
  return reopened.value.document;
}

/** Runs in the page. */
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
