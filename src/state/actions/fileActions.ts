import { createDocument, duplicateDocument, importFile } from "../library/library.ts";
import { saveToDisk } from "../library/disk.ts";
import { goTo, heldIn } from "../session/location.ts";
import { type Action, hasDocument } from "./action.ts";
import { chooseFile } from "./chooseFile.ts";

export const FILE_ACTIONS: readonly Action[] = [
  {
    id: "file.new",
    label: "actions.file.new",
    group: "file",
    icon: "add",
    isEnabled: ({ page }) => page.name !== "start",
    perform: () => goTo({ name: "start" }),
  },
  {
    id: "file.import",
    label: "actions.file.import",
    group: "file",
    icon: "upload",
    shortcuts: ["Mod+O"],
    perform: async () => {
      const file = await chooseFile(".json,application/json");
      if (file !== null) await importFile(file);
    },
  },
  {
    id: "file.saveToDisk",
    label: "storage.disk.save",
    group: "file",
    icon: "download",
    shortcuts: ["Mod+S"],
    scope: "everywhere",
    isEnabled: hasDocument,
    perform: saveToDisk,
  },
  {
    id: "file.rename",
    label: "actions.file.rename",
    group: "file",
    icon: "edit",
    isEnabled: hasDocument,
    perform: () => document.getElementById("document-name")?.focus(),
  },
  {
    id: "file.duplicate",
    label: "actions.file.duplicate",
    group: "file",
    icon: "copy",
    isEnabled: hasDocument,
    perform: async ({ editor: { documentId, document: open } }) => {
      if (documentId === null || open === null) return;
      if (heldIn(documentId) !== null) {
        // Nobody here has it yet: it keeps its name.
        await createDocument(open);
        return;
      }
      const copy = await duplicateDocument(documentId);
      if (copy !== null) goTo({ name: "design", documentId: copy });
    },
  },
];
