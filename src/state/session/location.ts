import { useSyncExternalStore } from "react";
import type { RecordId } from "../../core/base/ids.ts";

/** Which page is shown; kept in the address, so that back, reload and a bookmark work. */
export type Page =
  | { readonly name: "start" }
  | { readonly name: "roadmap"; readonly documentId: string }
  | AnalysisPage
  | DesignPage;

/** The parts of the analysis, in their order on the page. */
export const ANALYSIS_SECTIONS = [
  "overview",
  "flow",
  "funnel",
  "levers",
  "time",
  "goal",
  "simulation",
  "scenarios",
  "activities",
  "quality",
] as const;
export type AnalysisSection = (typeof ANALYSIS_SECTIONS)[number];

export interface AnalysisPage {
  readonly name: "analysis";
  readonly documentId: string;
  /** The part that is brought into view. */
  readonly section?: AnalysisSection;
}

export interface DesignPage {
  readonly name: "design";
  readonly documentId: string;
  /** Left out: the diagram; the grid has a column for each stage and a row for each role. */
  readonly view?: "grid";
  /** The one stage that is shown alone. */
  readonly stageId?: RecordId;
  /** The record that is selected and brought into view when the page opens. */
  readonly nodeId?: RecordId;
}

/**
 * The page an address names: `#/d/<document>`, `#/d/<document>/stage/<stage>` for one stage
 * alone, `#/d/<document>/node/<record>` for the diagram at one record, `#/d/<document>/grid`,
 * `#/d/<document>/analysis` with a part of it after that or none, and `#/d/<document>/roadmap`;
 * with `#/s/` and a whole process in place of `#/d/<document>` the same of what the link holds;
 * else the start screen.
 */
export function pageOf(hash: string): Page {
  const [, folder, document, view, record = ""] = hash.replace(/^#/, "").split("/");
  if (document === undefined || document === "") return { name: "start" };
  if (folder !== "d" && folder !== "s") return { name: "start" };
  const documentId = folder === "s" ? sharedId(document) : decode(document);
  if (view === "grid") return { name: "design", documentId, view };
  if (view === "roadmap") return { name: view, documentId };
  if (view === "analysis") {
    const section = ANALYSIS_SECTIONS.find((name) => name === record);
    return { name: view, documentId, ...(section && { section }) };
  }
  if (record !== "" && view === "stage") {
    return { name: "design", documentId, stageId: decode(record) };
  }
  if (record !== "" && view === "node")
    return { name: "design", documentId, nodeId: decode(record) };
  return { name: "design", documentId };
}

export function addressOf(page: Page): string {
  if (page.name === "start") return "#/";
  const held = heldIn(page.documentId);
  const base = held === null ? `#/d/${encodeURIComponent(page.documentId)}` : `#/s/${held}`;
  if (page.name === "roadmap") return `${base}/roadmap`;
  if (page.name === "analysis") {
    return page.section === undefined ? `${base}/analysis` : `${base}/analysis/${page.section}`;
  }
  if (page.view !== undefined) return `${base}/${page.view}`;
  if (page.stageId !== undefined) return `${base}/stage/${encodeURIComponent(page.stageId)}`;
  if (page.nodeId !== undefined) return `${base}/node/${encodeURIComponent(page.nodeId)}`;
  return base;
}

const SHARED = "shared:";

/** What a process is called that nobody stores: its link holds it, and is its name. */
export function sharedId(held: string): string {
  return SHARED + held;
}

/** What the link holds that such a process came in; null for documents that are stored. */
export function heldIn(documentId: string): string | null {
  return documentId.startsWith(SHARED) ? documentId.slice(SHARED.length) : null;
}

export function goTo(page: Page): void {
  location.hash = addressOf(page);
}

export function currentPage(): Page {
  return knownPage(location.hash);
}

export function usePage(): Page {
  return knownPage(useSyncExternalStore(listen, () => location.hash));
}

let last: { readonly hash: string; readonly page: Page } | null = null;

/** An address that holds a whole process is long, and asked for often. */
function knownPage(hash: string): Page {
  if (last?.hash !== hash) last = { hash, page: pageOf(hash) };
  return last.page;
}

function listen(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
