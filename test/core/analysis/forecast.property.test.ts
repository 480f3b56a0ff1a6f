import * as fc from "fast-check";
import { expect, test } from "vitest";
import { detailedForecast, stateDetails } from "../../../src/core/analysis/details.ts";
import { explainFigure } from "../../../src/core/analysis/explain.ts";
import { FIGURE_NAMES, forecast } from "../../../src/core/analysis/forecast.ts";
import { sameForecastInputs } from "../../../src/core/analysis/forecastInputs.ts";
import { packForecast, unpackForecast } from "../../../src/core/analysis/packedForecast.ts";
import { roleLoads } from "../../../src/core/analysis/roleLoad.ts";
import { applyDiff } from "../../../src/core/edits/diff.ts";
import { allRecords, type ProcessDocument } from "../../../src/core/process/document.ts";
import { type AnyRecord, createRecord, type Kind } from "../../../src/core/process/kinds.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { amount, anyProcess, numbersIn } from "./anyProcess.ts";
import "./oracle.ts";
import { runs } from "../../kit/properties.ts";

const RUNS = 1500;

test("whatever the document, every number is finite and not negative, and probabilities hold", () => {
  let sound = 0;
  fc.assert(
    fc.property(anyProcess, (document) => {
      const { figures, gaps, outcomes, states } = forecast(document);
      const explanations = FIGURE_NAMES.map((name) => explainFigure(document, name));
      const numbers = numbersIn([forecast(document), explanations, roleLoads(document)]);
      expect(numbers.filter(([, number]) => !(number >= 0 && number < Infinity))).toEqual([]);

      const unknown = Object.values(figures).flatMap((figure) => (figure.known ? [] : [figure]));
      expect(unknown.filter((figure) => figure.gaps.length === 0)).toEqual([]);
      const nowhere = gaps.filter(({ recordId }) => recordId === null).map(({ reason }) => reason);
      expect(["noLeadSource", "noWonOutcome"]).toEqual(expect.arrayContaining(nowhere));

      const probabilities = [
        ...(figures.winRate.known ? [figures.winRate.value] : []),
        ...[...states.values()].flatMap((state) => [state.winProbability, state.passOn]),
      ];
      expect(probabilities.filter((probability) => probability > 1)).toEqual([]);
      if (!figures.winRate.known) return;
      sound += 1;
      expect(sum([...outcomes.values()].map(({ probability }) => probability))).toBeNear(1);
    }),
    { numRuns: runs(RUNS) },
  );
  // Were hardly any process sound, the test would prove little.
  expect(sound).toBeGreaterThan(RUNS / 20);
});

test("whatever the document, no detail is anything but a number or what is missing", () => {
  let sound = 0;
  fc.assert(
    fc.property(anyProcess, (document) => {
      const details = detailedForecast(document);
      const states = details.stateIds.map((id) => stateDetails(details, id));
      const { figures, cycleTime, rampUp, roles } = details;
      const numbers = numbersIn([figures, cycleTime, rampUp, roles, states]);
      expect(numbers.filter(([, number]) => !(number >= 0 && number < Infinity))).toEqual([]);
      const unknown = Object.values(figures).flatMap((figure) => (figure.known ? [] : [figure]));
      expect(unknown.filter((figure) => figure.gaps.length === 0)).toEqual([]);
      for (const state of states) {
        sound += 1;
        expect(sum([...(state?.outcomes.values() ?? [])])).toBeNear(1);
      }
    }),
    { numRuns: runs(400) },
  );
  expect(sound).toBeGreaterThan(100);
});

test("without loops a higher probability of going on never lowers the win rate", () => {
  const chance = fc.double({ min: 0.02, max: 0.95, noNaN: true });
  const plan = fc.record({
    stages: fc.array(fc.tuple(chance, fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 8,
    }),
    raised: fc.nat(7),
    by: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(plan, ({ stages, raised, by }) => {
      // Each stage goes on, by the share left over skips the next one, and loses the rest.
      const winRate = (higher: number | null) => {
        const { document } = buildProcess((b) => {
          const ids = stages.map(() => b.stage());
          const [won, lost] = [b.outcome(), b.outcome("Lost", { result: "lost" })];
          b.flow(b.leadSource(), ids[0] ?? won);
          stages.forEach(([p, share], place) => {
            const on = place === higher ? p + (1 - p) * by : p;
            // Deals that skip a stage are not better off than those that pass it.
            const onwards = ids[place + 1] ?? won;
            b.flow(ids[place] ?? won, onwards, on);
            b.flow(ids[place] ?? won, lost, (1 - on) * share);
            b.flow(ids[place] ?? won, lost);
          });
        });
        const { figures } = forecast(document);
        return figures.winRate.known ? figures.winRate.value : 0;
      };
      expect(winRate(raised % stages.length)).toBeGreaterThanOrEqual(winRate(null) - 1e-12);
    }),
    { numRuns: runs(200) },
  );
});

test("packed and copied to another thread it is the same forecast", () => {
  fc.assert(
    fc.property(anyProcess, (document) => {
      const found = forecast(document);
      expect(unpackForecast(structuredClone(packForecast(found)))).toEqual(found);
    }),
    { numRuns: runs(300) },
  );
});

test("documents with the same inputs have the same forecast, whatever else differs", () => {
  let same = 0;
  const change = fc.record({ pick: fc.nat(999), field: fc.nat(999), value: amount });
  fc.assert(
    fc.property(anyProcess, change, (before, { pick, field, value }) => {
      const records = [...allRecords(before)];
      const record = records[pick % records.length];
      if (record === undefined) return;
      const known = Object.entries(record).filter(([name]) => name !== "id" && name !== "kind");
      const [name, old] = known[field % known.length] ?? ["x", 0];
      const fresh = typeof old === "string" ? `${old}.` : typeof old === "number" ? value : old;
      const changed = {
        kind: record.kind,
        id: record.id,
        before: {},
        after: { [name]: fresh ?? 0 },
      };
      const after = applyDiff(before, { added: [], removed: [], changed: [changed] });
      if (!sameForecastInputs(before, after)) return;
      same += 1;
      expect(forecast(after)).toEqual(forecast(before));
    }),
    { numRuns: runs(RUNS) },
  );
  expect(same).toBeGreaterThan(RUNS / 4);
});

test.each<[string, (document: ProcessDocument) => ProcessDocument, boolean]>([
  ["a name", (document) => changed(document, "stage", "stage1", { name: "New" }), true],
  ["a place", (document) => changed(document, "stage", "stage1", { x: 4000 }), true],
  ["days", (document) => changed(document, "stage", "stage1", { expectedDays: 9 }), false],
  ["a probability", (document) => changed(document, "flow", "flow1", { probability: 0.1 }), false],
  ["an end", (document) => changed(document, "flow", "flow1", { targetId: "outcome1" }), false],
  [
    "a deal's value",
    (document) => changed(document, "process", "process", { dealValue: 3 }),
    false,
  ],
  ["a result", (document) => changed(document, "outcome", "outcome1", { result: "lost" }), false],
  ["one more", (document) => withRecord(document, createRecord("decision", { id: "d" })), false],
  ["a note more", (document) => withRecord(document, createRecord("note", { id: "n" })), true],
])("%s: whether the forecast's inputs are the same", (_, change, expected) => {
  const { document } = buildProcess((b) => {
    const stage = b.stage("One");
    b.flow(b.leadSource("Fair"), stage, 0.5);
    b.flow(stage, b.outcome("Won"));
  });
  expect(sameForecastInputs(document, change(document))).toBe(expected);
});

function changed(
  document: ProcessDocument,
  kind: Kind,
  id: string,
  after: object,
): ProcessDocument {
  const change = { kind, id, before: {}, after: { ...after } };
  return applyDiff(document, { added: [], removed: [], changed: [change] });
}

function withRecord(document: ProcessDocument, record: AnyRecord): ProcessDocument {
  return applyDiff(document, { added: [record], removed: [], changed: [] });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
