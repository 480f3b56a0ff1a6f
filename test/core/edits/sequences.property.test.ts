import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyDiff } from "../../../src/core/edits/diff.ts";
import { isRefusal } from "../../../src/core/edits/edit.ts";
import { writeProcess } from "../../../src/core/exchange/stagecraft/write.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { sizesIn, STAGE_PADDING } from "../../../src/core/process/geometry.ts";
import {
  emptyHistory,
  type History,
  pushEntry,
  redoEntry,
  undoEntry,
} from "../../../src/state/store/history.ts";
import { invariantsOf } from "../../kit/invariants.ts";
import { applied, editStep, planned, startingDocument } from "../../kit/editSequences.ts";
import { runs } from "../../kit/properties.ts";

const RUNS = Number(process.env["STAGECRAFT_EDIT_RUNS"] ?? 50);
const STEPS = 100;

test(`${RUNS} sequences of ${STEPS} edits: undone and redone to the byte, whole at every step`, () => {
  const sequences = fc.array(editStep, { minLength: STEPS, maxLength: STEPS });
  fc.assert(
    fc.property(fc.array(editStep, { maxLength: 30 }), sequences, (opening, steps) => {
      let first = startingDocument();
      for (const one of opening) first = applied(first, one);
      let document = first;
      let history: History = emptyHistory;
      for (const [index, one] of steps.entries()) {
        if (one.which >= 92) {
          const taken = one.which < 97 ? undoEntry(history) : redoEntry(history);
          if (taken === null) continue;
          history = taken.history;
          document = applyDiff(document, taken.diff);
        } else {
          const outcome = planned(document, one);
          if (outcome === null || isRefusal(outcome)) continue;
          document = applyDiff(document, outcome.diff);
          history = pushEntry(history, {
            diff: outcome.diff,
            selectionBefore: [],
            selectionAfter: outcome.select ?? [],
            mergeKey: one.seed % 3 === 0 ? "typing" : undefined,
            time: index,
          });
        }
        const problems = [...invariantsOf(document), ...outsideTheirStage(document)];
        if (problems.length > 0)
          throw new Error(`${problems.join("; ")} after ${JSON.stringify(one)}`);
      }
      for (let taken = redoEntry(history); taken !== null; taken = redoEntry(history)) {
        history = taken.history;
        document = applyDiff(document, taken.diff);
      }
      const last = writeProcess(document);
      for (let taken = undoEntry(history); taken !== null; taken = undoEntry(history)) {
        history = taken.history;
        document = applyDiff(document, taken.diff);
      }
      expect(writeProcess(document)).toBe(writeProcess(first));
      for (let taken = redoEntry(history); taken !== null; taken = redoEntry(history)) {
        history = taken.history;
        document = applyDiff(document, taken.diff);
      }
      expect(writeProcess(document)).toBe(last);
    }),
    { numRuns: runs(RUNS), endOnFailure: true },
  );
}, 1_200_000);

/** The activities that their stage does not hold, with the room it keeps around them. */
function outsideTheirStage(document: ProcessDocument): string[] {
  return [...document.activity.values()].flatMap(({ id, stageId, x, y }) => {
    const stage = document.stage.get(stageId ?? "");
    if (stage === undefined) return [];
    const { width, height } = sizesIn(document).activity;
    const held =
      x >= STAGE_PADDING.side &&
      y >= STAGE_PADDING.top &&
      x + width + STAGE_PADDING.side <= stage.width &&
      y + height + STAGE_PADDING.bottom <= stage.height;
    return held ? [] : [`activity ${id}: outside its stage`];
  });
}
