import { keeper } from "./keeper.ts";
import { dismissLosses } from "./recovery.ts";
import { restoreBackups } from "./restoring.ts";

/** Asks the tab that writes the open document to let this one. */
export async function askToEdit(): Promise<void> {
  (await keeper()).sharing.askToEdit();
}

/** Brings back from the backup what the storage has lost. */
export async function restoreLostDocuments(): Promise<void> {
  const { store, backups } = await keeper();
  await restoreBackups(store, backups);
}

/** Goes on without what the storage has lost. */
export async function dismissLostDocuments(): Promise<void> {
  const { store, backups } = await keeper();
  await dismissLosses(store, backups);
}
