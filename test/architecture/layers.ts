/**
 * Who may import whom: the one table that the lint settings are generated from. A path not
 * listed under `mayImport` is forbidden, types included. Folders are relative to src/.
 */
export interface Layer {
  readonly folder: string;
  readonly mayImport: readonly string[];
  /** Packages that this layer must not touch. */
  readonly forbiddenPackages?: readonly string[];
}

const VIEW_PACKAGES = ["react", "react-dom", "@xyflow/react", "zustand", "react-aria-components"];

export const LAYERS: readonly Layer[] = [
  core("base", []),
  core("i18n", ["core/base"]),
  core("process", ["core/base"]),
  core("arrange", ["core/base", "core/process"]),
  core("edits", ["core/base", "core/process", "core/arrange"]),
  core("analysis", ["core/base", "core/process", "core/i18n"]),
  core("simulation", ["core/base", "core/process", "core/analysis", "core/i18n"]),
  core("layout", ["core/base", "core/process", "core/arrange"]),
  core("quality", ["core/base", "core/process", "core/edits", "core/analysis", "core/i18n"]),
  core("drawing", ["core/base", "core/process", "core/i18n"]),
  core("charts", ["core/base", "core/process", "core/drawing", "core/i18n"]),
  core("roadmap", [
    "core/base",
    "core/process",
    "core/edits",
    "core/analysis",
    "core/quality",
    "core/i18n",
  ]),
  core("analysisCharts", [
    "core/base",
    "core/process",
    "core/analysis",
    "core/quality",
    "core/drawing",
    "core/charts",
    "core/i18n",
  ]),
  core("exchange", [
    "core/base",
    "core/process",
    "core/edits",
    "core/analysis",
    "core/quality",
    "core/drawing",
    "core/charts",
    "core/analysisCharts",
    "core/roadmap",
    "core/i18n",
  ]),
  { folder: "loading", mayImport: ["state"], forbiddenPackages: VIEW_PACKAGES },
  { folder: "cli", mayImport: ["core"], forbiddenPackages: VIEW_PACKAGES },
  {
    folder: "state",
    mayImport: ["core"],
    forbiddenPackages: ["@xyflow/react", "react-aria-components"],
  },
  ui("kit", []),
  ui("analysis", ["ui/kit"]),
  ui("canvas", ["ui/kit"]),
  ui("find", ["ui/kit"]),
  ui("inspector", ["ui/kit"]),
  ui("grid", ["ui/kit"]),
  ui("outline", ["ui/kit"]),
  ui("roadmap", ["ui/kit"]),
  ui("shell", [
    "ui/kit",
    "ui/analysis",
    "ui/canvas",
    "ui/find",
    "ui/inspector",
    "ui/grid",
    "ui/outline",
    "ui/roadmap",
  ]),
];

/** Every layer's own folder may import itself. */
function core(name: string, mayImport: readonly string[]): Layer {
  return { folder: `core/${name}`, mayImport, forbiddenPackages: VIEW_PACKAGES };
}

function ui(name: string, mayImport: readonly string[]): Layer {
  return { folder: `ui/${name}`, mayImport: ["core", "state", ...mayImport] };
}

/** The globals that only the outside has; core is given what it needs instead. */
export const OUTSIDE_GLOBALS = [
  "window",
  "document",
  "navigator",
  "location",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "fetch",
  "setTimeout",
  "setInterval",
  "requestAnimationFrame",
  "performance",
  "crypto",
] as const;
