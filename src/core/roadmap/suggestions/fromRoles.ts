import { roleLoads } from "../../analysis/roleLoad.ts";
import type { ProcessDocument } from "../../process/document.ts";
import type { Suggestion } from "./suggestion.ts";
import { quarterOf, type Window } from "./window.ts";

/** Beyond all of its hours work piles up without end. */
const FULL = 1;
/** Rounded up to tenths of a person, a tenth being half a day a week. */
const TENTHS = 10;

/** People for each role that has more work than hours. */
export function fromRoles(document: ProcessDocument, window: Window): readonly Suggestion[] {
  const loads = roleLoads(document);
  return [...document.role.values()].flatMap((role): Suggestion[] => {
    const utilisation = loads.get(role.id)?.utilisation;
    const { id, name, headCount, department } = role;
    if (utilisation?.known !== true || utilisation.value <= FULL || headCount === null) return [];
    const needed = Math.ceil(headCount * utilisation.value * TENTHS - 1e-9) / TENTHS;
    const missing = Math.round((needed - headCount) * TENTHS) / TENTHS;
    const { start, end } = quarterOf(window);
    return [
      {
        source: "capacityGap",
        what: "capacityGap",
        recordId: id,
        kind: "ask",
        from: headCount,
        to: needed,
        title: { key: "plan.title.capacityGap", values: { role: name } },
        reasons: [
          {
            key: "plan.reason.capacityGap",
            values: {
              role: name,
              has: { number: "from", unit: "count" },
              needs: { number: "to", unit: "count" },
            },
          },
        ],
        fields: {
          // Sales can't ask itself for people.
          department: department === "sales" ? "management" : department,
          amount: missing,
          start,
          neededBy: end,
          priority: "high",
        },
        elements: [],
        follows: ["amount"],
        compares: ["from", "to"],
      },
    ];
  });
}
