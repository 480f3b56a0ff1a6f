import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeProcess } from "../../../../src/core/exchange/stagecraft/write.ts";
import {
  allRecords,
  documentOf,
  type ProcessDocument,
} from "../../../../src/core/process/document.ts";
import { type AnyRecord, KIND_NAMES, KINDS } from "../../../../src/core/process/kinds.ts";
import { cleanText } from "../../../../src/core/base/text.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { fullDocument, opened } from "./helpers.ts";
import { runs } from "../../../kit/properties.ts";

describe("the bytes of a document", () => {
  test("begin with format, version and process, then hold every list in the order of the kinds", () => {
    const { document } = buildProcess(() => undefined);
    const keys = Object.keys(JSON.parse(writeProcess(document)) as object);
    expect(keys).toEqual(["format", "version", ...KIND_NAMES.map((kind) => KINDS[kind].plural)]);
    expect(writeProcess(document)).toMatch(/"asks": \[\],\n {2}"locations": \[\]\n\}\n$/u);
  });

  test("do not depend on the order of records or of fields", () => {
    const document = fullDocument();
    const reversed = [...allRecords(document)].toReversed().map(
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same fields in another order
      (record) => Object.fromEntries(Object.entries(record).toReversed()) as unknown as AnyRecord,
    );
    expect(writeProcess(documentOf(reversed))).toBe(writeProcess(document));
  });

  test("are the same for zero and negative zero", () => {
    const at = (x: number) => buildProcess((b) => b.note("n", { x })).document;
    expect(writeProcess(at(-0))).toBe(writeProcess(at(0)));
  });

  test("end with unknown entries, sorted, whatever their names", () => {
    const extras: unknown = JSON.parse(
      '{"zeta":{"b":1,"a":2},"__proto__":{"x":1},"7":true,"stages":[]}',
    );
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object, as written above
    const document = { ...fullDocument(), extras: extras as Record<string, unknown> };
    const written = writeProcess(document);
    expect(written.slice(written.indexOf('  "7"'))).toBe(
      '  "7": true,\n  "__proto__": {\n    "x": 1\n  },\n  "zeta": {\n    "a": 2,\n    "b": 1\n  }\n}\n',
    );
    expect(opened(written).document.stage.size).toBe(2);
  });

  test("keep the unknown fields of a record and of the entries in it, behind the known ones", () => {
    const file = writeProcess(fullDocument())
      .replace('"reason": "Soon"', '"weight": 3, "__proto__": {"x": 1}, "reason": "Soon"')
      .replace('"name": "Qualify"', '"constructor": "c", "__proto__": "p", "name": "Qualify"');
    const { document, repairs } = opened(file);
    expect(repairs).toEqual([]);
    const written = writeProcess(document);
    expect(written).toContain(
      '"reason": "Soon",\n        "__proto__": {\n          "x": 1\n        },\n        "weight": 3',
    );
    expect(written).toContain('"__proto__": "p",\n      "constructor": "c"\n    }');
  });
});

const someText = fc.string({ unit: "grapheme", maxLength: 12 }).map(cleanText);
// Denormal numbers and negative zero are not kept, by intent.
const someAmount = fc
  .double({ min: 0, max: 1e9, noNaN: true })
  .map((value) => (value < 1e-300 ? 0 : value));

const someDocument: fc.Arbitrary<ProcessDocument> = fc
  .record({
    stages: fc.array(fc.record({ name: someText, purpose: someText, costPerVisit: someAmount }), {
      maxLength: 6,
    }),
    activities: fc.array(
      fc.record({ name: someText, effortHours: someAmount, inside: fc.nat(9), question: someText }),
      { maxLength: 8 },
    ),
    flows: fc.array(
      fc.record({
        from: fc.nat(5),
        to: fc.nat(5),
        probability: fc.option(fc.double({ min: 0.001, max: 1, noNaN: true })),
      }),
      { maxLength: 12 },
    ),
    dependencies: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 8 }),
  })
  .map(
    (plan) =>
      buildProcess((b) => {
        const stages = plan.stages.map(({ name, ...fields }) => b.stage(name, fields));
        const activities = plan.activities.map(({ name, inside, effortHours, question }) =>
          b.activity(name, {
            effortHours,
            stageId: stages[inside] ?? null,
            questions: [{ id: "q1", text: question }],
          }),
        );
        const pairs = new Set<string>();
        for (const { from, to, probability } of plan.flows) {
          const [source, target] = [stages[from], stages[to]];
          if (source === undefined || target === undefined || pairs.has(`${source}>${target}`))
            continue;
          pairs.add(`${source}>${target}`);
          b.metric(b.flow(source, target, probability));
        }
        for (const [first, second] of plan.dependencies) {
          const [source, target] = [activities[first], activities[second]];
          if (source === undefined || target === undefined || first >= second) continue;
          if (pairs.has(`${source}>${target}`)) continue;
          pairs.add(`${source}>${target}`);
          b.dependency(source, target);
        }
      }).document,
  );

describe("a file read back", () => {
  test("has the bends of its arrows, which are places without ids", () => {
    const bends = [
      { x: 10, y: 20 },
      { x: 30, y: 20 },
    ];
    const { document } = buildProcess((b) => {
      b.flow(b.stage("A"), b.stage("B"), null, { bends, labelAt: 0.25 });
    });
    const { document: back, repairs } = opened(writeProcess(document));
    expect(repairs).toEqual([]);
    expect(back.flow).toEqual(document.flow);
  });

  test("is the document that was written, and writes the same bytes", () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const written = writeProcess(document);
        const { document: readBack, repairs } = opened(written);
        expect(repairs).toEqual([]);
        expect(readBack).toEqual(document);
        expect(writeProcess(readBack)).toBe(written);
      }),
      { numRuns: runs(60) },
    );
  });

  test("holds for every kind of record", () => {
    expect(opened(writeProcess(fullDocument()))).toEqual({ document: fullDocument(), repairs: [] });
  });
});
