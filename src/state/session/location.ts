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
 * else the start screen.
 */
export function pageOf(hash: string): Page {
  const [, folder, document, view, record = ""] = hash.replace(/^#/, "").split("/");
  if (folder !== "d" || document === undefined || document === "") return { name: "start" };
  const documentId = decode(document);
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
  const base = `#/d/${encodeURIComponent(page.documentId)}`;
  if (page.name === "roadmap") return `${base}/roadmap`;
  if (page.name === "analysis") {
    return page.section === undefined ? `${base}/analysis` : `${base}/analysis/${page.section}`;
  }
  if (page.view !== undefined) return `${base}/${page.view}`;
  if (page.stageId !== undefined) return `${base}/stage/${encodeURIComponent(page.stageId)}`;
  if (page.nodeId !== undefined) return `${base}/node/${encodeURIComponent(page.nodeId)}`;
  return base;
}

export function goTo(page: Page): void {
  location.hash = addressOf(page);
}

export function currentPage(): Page {
  return pageOf(location.hash);
}

export function usePage(): Page {
  return pageOf(useSyncExternalStore(listen, () => location.hash));
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
