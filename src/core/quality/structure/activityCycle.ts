import { criticalPath } from "../../analysis/criticalPath.ts";
import { removeClosing } from "../fixes/arrows.ts";
import { found, PASSED, wholeRule } from "../rule.ts";

/** Activities wait for each other. */
export const activityCycle = wholeRule({
  code: "ACTIVITY_CYCLE",
  severity: "error",
  property: "structure",
  source: "S",
  why: "orderOfWork",
  reads: { activity: [], dependency: ["sourceId", "targetId"] },
  fix: removeClosing,
  check: (document) => {
    const tasks = [...document.activity.keys()].toSorted().map((id) => ({ id, durationDays: 0 }));
    // Of whatever type, waiting in a circle has no end.
    const links = [...document.dependency.values()]
      .map(({ id, sourceId, targetId }) => ({
        id,
        sourceId,
        targetId,
        dependencyType: "finishToStart" as const,
        lagDays: 0,
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (links.length === 0) return null;
    const path = criticalPath(tasks, links);
    if (path.ok) return PASSED;
    const [first, ...others] = path.error;
    if (first === undefined) return PASSED;
    const last = path.error.at(-1);
    const closing = links.find(({ sourceId, targetId }) => sourceId === last && targetId === first);
    return found([first, ...others, ...(closing === undefined ? [] : [closing.id])], {});
  },
});
