import type { RecordId } from "../base/ids.ts";
import { connectionProblem } from "../process/connections.ts";
import type { ProcessDocument } from "../process/document.ts";
import { isArrow, isNode } from "../process/kinds.ts";
import type { Dependency } from "../process/records/dependency.ts";
import { applyDiff, changeOf, EMPTY_DIFF, type RecordChange } from "./diff.ts";
import { type Edit, isRefusal } from "./edit.ts";
import { healedFlows } from "./healing.ts";
import { planOf } from "./planOf.ts";
import { removeRecords, type RemoveRecordsArguments } from "./removeRecords.ts";

/**
 * Removes records as removeRecords does, and closes the paths over the nodes that go: what led
 * to one leads on to where it led, with the probabilities multiplied and the conditions joined.
 * Only where that is plain; several ways in and several out stay cut. Never a loop at one node.
 */
export const removeHealing: Edit<RemoveRecordsArguments> = (document, args, context) => {
  const plain = removeRecords(document, args, context);
  if (isRefusal(plain)) return plain;
  const asked = new Set(args.ids);
  const removed = plain.diff.removed.filter(({ id }) => asked.has(id));
  const gone = new Set(plain.diff.removed.filter(isNode).map(({ id }) => id));
  const arrows = removed.filter(isArrow);
  const before =
    arrows.length === 0 ? document : applyDiff(document, { ...EMPTY_DIFF, removed: arrows });
  const changed: RecordChange[] = [];
  for (const healed of [
    ...healedFlows(before, gone).values(),
    ...healedDependencies(before, gone),
  ]) {
    const record = document[healed.kind].get(healed.id);
    const change = record === undefined ? null : changeOf(record, { ...healed });
    if (change !== null) changed.push(change);
  }
  return planOf(document, { ...EMPTY_DIFF, removed, changed });
};

/**
 * The dependencies that lead on where an activity goes that stood between: only where both say
 * that one begins when the other has ended, for only then does one follow from the other.
 */
function healedDependencies(
  document: ProcessDocument,
  gone: ReadonlySet<RecordId>,
): readonly Dependency[] {
  let current = document;
  const healed = new Map<RecordId, Dependency>();
  for (const id of gone) {
    if (!document.activity.has(id)) continue;
    const ins = [...current.dependency.values()].filter(({ targetId }) => targetId === id);
    const outs = [...current.dependency.values()].filter(({ sourceId }) => sourceId === id);
    if (ins.length === 0 || outs.length === 0 || (ins.length > 1 && outs.length > 1)) continue;
    const removed = [...ins, ...outs];
    current = applyDiff(current, { ...EMPTY_DIFF, removed });
    for (const inward of ins) {
      for (const outward of outs) {
        const isChain = [inward, outward].every(
          ({ dependencyType }) => dependencyType === "finishToStart",
        );
        const { sourceId } = inward;
        const { targetId } = outward;
        if (!isChain || connectionProblem(current, "dependency", sourceId, targetId) !== null)
          continue;
        const whole: Dependency = {
          ...(outs.length === 1 ? inward : outward),
          sourceId,
          targetId,
          lagDays: inward.lagDays + outward.lagDays,
          bends: [],
          labelAt: null,
        };
        current = applyDiff(current, { ...EMPTY_DIFF, added: [whole] });
      }
    }
  }
  for (const dependency of current.dependency.values()) {
    if (gone.has(dependency.sourceId) || gone.has(dependency.targetId)) continue;
    if (document.dependency.get(dependency.id) !== dependency)
      healed.set(dependency.id, dependency);
  }
  return [...healed.values()];
}
