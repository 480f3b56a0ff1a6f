import type { Kind } from "../../../core/process/kinds.ts";
import type { IconName } from "../../kit/Icon.tsx";

const ICONS: Partial<Record<Kind, IconName>> = {
  process: "settings",
  role: "role",
  leadSource: "leadSource",
  stage: "stage",
  activity: "list",
  decision: "decision",
  outcome: "outcome",
  note: "note",
  flow: "flow",
  dependency: "dependency",
  goal: "goal",
};

/** The icon of a record kind, the same wherever the kind is named. */
export function kindIcon(kind: Kind): IconName {
  return ICONS[kind] ?? "file";
}
