import { writeProcess } from "../../src/core/exchange/stagecraft/write.ts";
import { documentOf } from "../../src/core/process/document.ts";
import { type AnyRecord, createRecord, type Kind } from "../../src/core/process/kinds.ts";
import { expectReference, REFERENCE } from "./kit/reference.ts";
import { shownDocument, storedDocument } from "./kit/stored.ts";
import { test } from "./kit/test.ts";

test("the reference process is the same after a way through a file and the database", async ({
  page,
  start,
}) => {
  await start.open();
  await start.importFile("reference.stagecraft.json", writeProcess(documentOf(records())));
  await shownDocument(page);
  expectReference(await storedDocument(page));
});

/** The reference as records, each with its name as its id, in an order that must not matter. */
function records(): AnyRecord[] {
  const steps = REFERENCE.steps.map(({ kind, name, stage, result }, index) => {
    const inStage = { stageId: stage, x: 12, y: 76 + (index % 2) * 74 };
    const fields = {
      id: name,
      name,
      order: index,
      x: index * 320,
      ...(stage === undefined ? {} : inStage),
      ...(result === undefined ? {} : { result }),
    };
    return createRecord<Kind>(kind, fields);
  });
  const flows = REFERENCE.flows.map(({ from, to, probability, condition }, index) =>
    createRecord("flow", {
      id: `flow${index}`,
      sourceId: from,
      targetId: to,
      probability,
      condition,
    }),
  );
  const dependencies = REFERENCE.dependencies.map(({ from, to }, index) =>
    createRecord("dependency", { id: `dependency${index}`, sourceId: from, targetId: to }),
  );
  return [
    createRecord("process", { id: "process", name: "Reference" }),
    ...steps.toReversed(),
    ...flows.toReversed(),
    ...dependencies,
  ];
}
