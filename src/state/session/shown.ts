import { drawnDocument, stageAlone } from "../../core/process/drawn.ts";
import type { ProcessDocument } from "../../core/process/document.ts";
import type { RecordId } from "../../core/base/ids.ts";
import { currentPage, type Page, usePage } from "./location.ts";

/** The stage that the page shows alone, or null when it shows the whole process. */
export function openStageOf(page: Page): RecordId | null {
  return page.name === "design" ? (page.stageId ?? null) : null;
}

export function useOpenStage(): RecordId | null {
  return openStageOf(usePage());
}

/**
 * What of the document can be seen on the canvas, and so be hit, walked to and selected by it:
 * collapsed stages without their activities, or the one stage that is open alone.
 */
export function shownDocument(
  document: ProcessDocument,
  openStageId: RecordId | null = openStageOf(currentPage()),
): ProcessDocument {
  return openStageId === null ? drawnDocument(document) : stageAlone(document, openStageId);
}
