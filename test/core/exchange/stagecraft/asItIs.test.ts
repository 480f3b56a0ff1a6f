import { describe, expect, test } from "vitest";
import { recordAsItIs } from "../../../../src/core/exchange/stagecraft/asItIs.ts";
import { keepUnknown } from "../../../../src/core/exchange/stagecraft/mend.ts";
import { RepairLog } from "../../../../src/core/exchange/stagecraft/repairs.ts";
import { allRecords } from "../../../../src/core/process/document.ts";
import { type AnyRecord, KINDS } from "../../../../src/core/process/kinds.ts";
import { fullDocument } from "./helpers.ts";

const PLACE = { path: "/here" };

/** What a field may hold in a file that somebody else wrote, or a disk damaged. */
const ODD: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -0,
  1e-310,
  0.25,
  -7,
  2e6,
  1e13,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "",
  " ",
  "a name",
  "x\u0000y",
  "\u202Eback",
  "https://example.org",
  "javascript:alert(1)",
  "blue",
  "phone",
  "2026-02-30",
  "x".repeat(101_000),
  [],
  [null],
  ["one", "one"],
  [{ id: "one", text: "a", later: [-0] }],
  {},
  { x: 1 },
];

function bySchema(record: object, kind: AnyRecord["kind"], log: RepairLog): unknown {
  const parsed = KINDS[kind].schema.safeParse(record);
  return parsed.success ? keepUnknown(record, parsed.data, PLACE, log) : null;
}

const records = [...allRecords(fullDocument())];

describe("a record as it is", () => {
  test.each(records.map((record) => [record.kind, record] as const))(
    "%s: what is whole is known to be, and stays the same object",
    (kind, record) => {
      const given = { ...record, later: { by: "another version" } };
      const log = new RepairLog();
      expect(recordAsItIs(KINDS[kind].schema.shape, given, PLACE, log)).toEqual(given);
      expect(log.repairs).toEqual([]);
    },
  );

  test.each(records.map((record) => [record.kind, record] as const))(
    "%s: whatever a field holds, it comes to what the schema makes of it, or asks the schema",
    (kind, record) => {
      const outcomes: unknown[] = [];
      const wanted: unknown[] = [];
      for (const name of Object.keys(record)) {
        if (name === "kind" || name === "id") continue;
        for (const value of ODD) {
          const given: Record<string, unknown> = { ...record, [name]: value };
          if (value === undefined) delete given[name];
          const [log, other] = [new RepairLog(), new RepairLog()];
          const found = recordAsItIs(KINDS[kind].schema.shape, given, PLACE, log);
          const asked = bySchema(given, kind, other);
          // What the schema takes, it may always be asked about.
          if (found === null && asked !== null) continue;
          outcomes.push([name, value, found, log.repairs]);
          wanted.push([name, value, asked, found === null ? [] : other.repairs]);
        }
      }
      expect(outcomes).toEqual(wanted);
    },
  );

  test("what has a default and is missing is left to the schema", () => {
    const stage = records.find(({ kind }) => kind === "stage");
    const { name: _, ...rest } = { name: "", ...stage };
    expect(recordAsItIs(KINDS.stage.schema.shape, rest, PLACE, new RepairLog())).toBeNull();
  });
});
