import { keeper } from "./keeper.ts";
import { dismissLosses, restoreBackups } from "./recovery.ts";

/** Asks the tab that writes the open document to let this one. */
export async function askToEdit(): Promise<void> {
  (await keeper()).sharing.askToEdit();
}

/** Brings back from the backup what the storage has lost. */
export async function restoreLostDocuments(): Promise<void> {
  await restoreBackups((await keeper()).store);
}

/** Goes on without what the storage has lost. */
export async function dismissLostDocuments(): Promise<void> {
  await dismissLosses((await keeper()).backups);
}
