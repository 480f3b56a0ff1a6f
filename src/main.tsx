import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { openAhead } from "./state/library/library.ts";
import { currentPage, heldIn } from "./state/session/location.ts";
import { initialLocale, prepareWithLocale, setLocale } from "./state/session/session.ts";
import { isView } from "./state/session/view.ts";
import { allowOwnScriptsOnly } from "./state/trust/trustedTypes.ts";
import { loadControlTexts } from "./ui/kit/controlTexts/load.ts";
import { App } from "./ui/shell/App.tsx";
import { loadEditor } from "./ui/shell/loadEditor.ts";
import "./ui/kit/fonts.css";
import "./ui/kit/tokens.css";
import "./ui/kit/base.css";

allowOwnScriptsOnly();
prepareWithLocale(loadControlTexts);
void begin();

/** Not awaited: the editor imports this module's file, and would wait for it in turn. */
async function begin(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("index.html has no element with the id root");
  const language = setLocale(initialLocale());
  // The editor and its document come while the language does.
  const page = currentPage();
  if (page.name !== "start" && !isView) {
    if (heldIn(page.documentId) === null) openAhead(page.documentId);
    // One that can't be fetched is asked for again by the page, which tells.
    await loadEditor().catch(() => {});
  }
  await language;
  globalThis.stagecraftParts?.remember();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
