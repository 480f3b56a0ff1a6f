import { foldText } from "../../base/fold.ts";
import { groupBy } from "../../base/groupBy.ts";
import { idsOf } from "../around.ts";
import { numberName } from "../fixes/fields.ts";
import { found, wholeRule } from "../rule.ts";

/** Two stages that nobody can tell apart by name; a CRM takes such a pipeline for an error. */
export const uniqueNames = wholeRule({
  code: "CD1_TWIN",
  severity: "error",
  property: "clearlyDefined",
  source: "E7.2",
  why: "sameWords",
  reads: { stage: ["name"] },
  fix: numberName,
  check: (document) => {
    if (document.stage.size < 2) return null;
    const stages = [...document.stage.values()].filter(({ name }) => name.trim() !== "");
    const byName = groupBy(stages, ({ name }) => foldText(name));
    return [...byName.values()].flatMap((twins) => {
      const [first, ...others] = idsOf(twins).toSorted();
      if (first === undefined) return [];
      return others.flatMap((id) => found([id, first]));
    });
  },
});
