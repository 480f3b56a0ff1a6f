import type { RecordId } from "../../../src/core/base/ids.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { editorStore, openInEditor, select } from "../../../src/state/store/editor.ts";
import { Inspector } from "../../../src/ui/inspector/Inspector.tsx";
import { buildProcess, type ProcessBuilder } from "../../kit/processBuilder.ts";
import { renderUi } from "../../kit/renderUi.tsx";
import { someUser } from "../../kit/user.ts";

/** Opens a process in the editor with the inspector beside it; `selected` picks what is selected. */
export function inspect<Ids>(
  describeProcess: (builder: ProcessBuilder) => Ids,
  selected: (ids: Ids) => readonly RecordId[] = () => [],
) {
  const { document, ids } = buildProcess(describeProcess);
  openInEditor("document", document);
  select(selected(ids));
  renderUi(<Inspector />);
  return { ids, user: someUser() };
}

/** The document as it is now. */
export function documentNow(): ProcessDocument {
  const { document } = editorStore.getState();
  if (document === null) throw new Error("No document is open");
  return document;
}

export function steps(): number {
  return editorStore.getState().history.past.length;
}
