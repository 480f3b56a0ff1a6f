import { criticalPath } from "../../analysis/criticalPath.ts";
import { nameAt } from "../around.ts";
import { removeClosing } from "../fixes/arrows.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** Activities wait for each other. */
export const activityCycle = wholeRule({
  code: "ACTIVITY_CYCLE",
  severity: "error",
  property: "structure",
  source: "S",
  why: "orderOfWork",
  reads: { activity: ["name"], dependency: ["sourceId", "targetId"] },
  fix: removeClosing,
  check: (document) => {
    const tasks = [...document.activity.keys()].toSorted().map((id) => ({ id, durationDays: 0 }));
    const links = [...document.dependency.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (links.length === 0) return null;
    const path = criticalPath(tasks, links);
    if (path.ok) return PASSED;
    const [first, ...others] = path.error;
    if (first === undefined) return PASSED;
    const last = path.error.at(-1);
    const closing = links.find(({ sourceId, targetId }) => sourceId === last && targetId === first);
    return found([first, ...others, ...(closing === undefined ? [] : [closing.id])], {
      name: nameAt(document, first),
    });
  },
});
