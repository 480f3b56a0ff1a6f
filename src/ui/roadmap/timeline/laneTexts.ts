import { assertNever } from "../../../core/base/assertNever.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import { DEPARTMENTS } from "../../../core/process/fields.ts";
import type { Lane } from "./model.ts";

export function laneName({ subject: { type, word } }: Lane, t: Translate): string {
  switch (type) {
    case "goals":
      return t("process.kinds.goal");
    case "deals":
      return t("roadmap.page.timeline.deals");
    case "department": {
      const known = DEPARTMENTS.find((department) => department === word);
      return known === undefined ? word : t(`process.department.${known}`);
    }
    default:
      return assertNever(type);
  }
}

const COUNTED = [
  ["goal", "roadmap.page.timeline.goals"],
  ["importantDeal", "roadmap.page.timeline.closing"],
  ["initiative", "roadmap.page.timeline.initiatives"],
  ["milestone", "roadmap.page.timeline.milestones"],
  ["ask", "roadmap.page.timeline.asks"],
] as const;

/** How much of what there is in a lane. */
export function laneCaption({ items }: Lane, t: Translate): string {
  const parts = COUNTED.flatMap(([kind, key]) => {
    const count = items.filter(({ record }) => record.kind === kind).length;
    return count === 0 ? [] : [t(key, { count })];
  });
  return parts.join(" · ");
}
