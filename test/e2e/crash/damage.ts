import { expect, type Page } from "@playwright/test";

/** Goes to a page of the product's origin on which the product itself does not run. */
export async function goBeside(page: Page): Promise<void> {
  await page.route("**/beside", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><title>Beside</title><link rel="icon" href="data:,">',
    }),
  );
  await page.goto("/beside");
}

type Key = string | number | (string | number)[];

/** Deletes the database behind the product's back. */
export async function deleteDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase("stagecraft");
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error ?? new Error("not deleted"));
      }),
  );
}

/** Writes and deletes in the database as no release of the product would. */
export async function meddle(
  page: Page,
  changes: {
    readonly put?: readonly (readonly [store: string, value: unknown])[];
    readonly remove?: readonly (readonly [store: string, key: Key])[];
  },
): Promise<void> {
  await page.evaluate(
    ({ put = [], remove = [] }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("stagecraft");
        opening.onerror = () => reject(opening.error ?? new Error("not opened"));
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction([...database.objectStoreNames], "readwrite");
          for (const [store, value] of put) transaction.objectStore(store).put(value);
          for (const [store, key] of remove) transaction.objectStore(store).delete(key);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error ?? new Error("not written"));
        };
      }),
    changes,
  );
}

/** One value of the database. */
export async function storedValue(page: Page, store: string, key: Key): Promise<unknown> {
  return page.evaluate(
    ([name, wanted]) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open("stagecraft");
        opening.onerror = () => reject(opening.error ?? new Error("not opened"));
        opening.onsuccess = () => {
          const request = opening.result.transaction(name).objectStore(name).get(wanted);
          request.onsuccess = () => {
            opening.result.close();
            resolve(request.result);
          };
          request.onerror = () => reject(request.error ?? new Error("not read"));
        };
      }),
    [store, key] as const,
  );
}

/** Waits until the private file system holds a backup that includes the edit `seq`. */
export async function waitForBackup(page: Page, id: string, seq: number): Promise<void> {
  await expect.poll(() => page.evaluate(newestBackup, id)).toBeGreaterThanOrEqual(seq);
}

/** Runs in the page: the last edit in the newest backup; -1 where there is none. */
async function newestBackup(id: string): Promise<number> {
  let newest = -1;
  try {
    const root = await navigator.storage.getDirectory();
    const own = await (await root.getDirectoryHandle("backup")).getDirectoryHandle(id);
    for await (const name of own.keys()) {
      if (name.endsWith(".json")) newest = Math.max(newest, Number(name.slice(0, -5)));
    }
  } catch {
    // The folder is not there yet.
  }
  return newest;
}
