import type { IconName } from "../../kit/Icon.tsx";
import type { PlanKind } from "./planKinds.ts";

export const KIND_ICONS: Readonly<Record<PlanKind, IconName>> = {
  goal: "goal",
  importantDeal: "money",
  strategy: "idea",
  initiative: "list",
  milestone: "milestone",
  ask: "ask",
  location: "location",
};

export type PagePart = PlanKind | "timeline" | "suggestions" | "background";

/** The id of a part of the page. */
export function sectionId(part: PagePart): string {
  return `roadmap-part-${part}`;
}
