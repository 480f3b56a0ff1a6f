import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { editorStore, openInEditor } from "../../../src/state/store/editor.ts";
import { RoadmapPage } from "../../../src/ui/roadmap/RoadmapPage.tsx";
import { buildProcess, type ProcessBuilder } from "../../kit/processBuilder.ts";
import { renderUi } from "../../kit/renderUi.tsx";
import { someUser } from "../../kit/user.ts";

/** Opens a process in the editor with its roadmap on the page. */
export function plan<Ids>(describeProcess: (builder: ProcessBuilder) => Ids) {
  const { document, ids } = buildProcess(describeProcess);
  openInEditor("document", document);
  renderUi(<RoadmapPage />);
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
