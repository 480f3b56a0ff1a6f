import type { AnalysisSection } from "../../../state/session/location.ts";

/** The id of the element at which a part of the analysis begins. */
export function sectionId(section: AnalysisSection): string {
  return `analysis-${section}`;
}

/** Brings the part to the top; what Tab reaches next is in it. */
export function bringIntoView(section: AnalysisSection): void {
  const element = document.getElementById(sectionId(section));
  if (element === null) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "start" });
}
