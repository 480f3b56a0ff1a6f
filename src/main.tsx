import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { initialLocale, prepareWithLocale, setLocale } from "./state/session/session.ts";
import { allowOwnScriptsOnly } from "./state/trust/trustedTypes.ts";
import { loadControlTexts } from "./ui/kit/controlTexts/load.ts";
import { App } from "./ui/shell/App.tsx";
import "./ui/kit/fonts.css";
import "./ui/kit/tokens.css";
import "./ui/kit/base.css";

allowOwnScriptsOnly();
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root");
prepareWithLocale(loadControlTexts);
await setLocale(initialLocale());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
