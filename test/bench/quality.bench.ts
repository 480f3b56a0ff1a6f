import { bench, describe } from "vitest";
import { applyDiff } from "../../src/core/edits/diff.ts";
import { isRefusal } from "../../src/core/edits/edit.ts";
import { setFields } from "../../src/core/edits/setFields.ts";
import { allRecords, documentOf, type ProcessDocument } from "../../src/core/process/document.ts";
import { checkQuality, createChecker } from "../../src/core/quality/checker.ts";
import { seededDocument } from "./documents.ts";

const TODAY = { today: "2026-11-22" };

describe("quality of 1,000 nodes and 1,200 arrows", () => {
  const document = seededDocument(1000);

  bench("yardstick: the document as JSON", () => {
    JSON.stringify([...allRecords(document)]);
  });

  bench("every rule, of a document never seen before", () => {
    // Records of its own, so that nothing is known of any of them.
    checkQuality(fresh(document), TODAY);
  });

  let step = 0;
  const edited = (id: string, fieldsOf: (step: number) => object) => {
    const checker = createChecker();
    let current = document;
    checker.check(current, TODAY);
    return () => {
      step += 1;
      const outcome = setFields(
        current,
        { ids: [id], fields: { ...fieldsOf(step) } },
        { newId: () => "none" },
      );
      if (isRefusal(outcome)) return;
      current = applyDiff(current, outcome.diff);
      checker.update(current, outcome.diff, TODAY);
    };
  };
  bench(
    "after one edit: an activity is renamed",
    edited("b20s1a1", (count) => ({ name: `Call ${count}` })),
  );
  bench(
    "after one edit: an exit criterion is written",
    edited("b20s1", (count) => ({ exitCriteria: [{ id: "c", text: `They agreed ${count}` }] })),
  );
  bench(
    "after one edit: a probability is changed",
    edited("f300", (count) => ({ probability: (count % 50) / 100 })),
  );
});

function fresh(document: ProcessDocument): ProcessDocument {
  return documentOf(Array.from(allRecords(document), (record) => ({ ...record })));
}
