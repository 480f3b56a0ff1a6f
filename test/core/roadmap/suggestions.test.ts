import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sensitivities } from "../../../src/core/analysis/sensitivity/sensitivities.ts";
import { applyDiff } from "../../../src/core/edits/diff.ts";
import { isRefusal } from "../../../src/core/edits/edit.ts";
import { removeRecords } from "../../../src/core/edits/removeRecords.ts";
import { setFields } from "../../../src/core/edits/setFields.ts";
import { readProcess } from "../../../src/core/exchange/stagecraft/read.ts";
import { createFormats } from "../../../src/core/i18n/format.ts";
import { en } from "../../../src/core/i18n/messages/en/index.ts";
import { createTranslator } from "../../../src/core/i18n/translator.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import type { Metric } from "../../../src/core/process/records/metric.ts";
import type { Goal } from "../../../src/core/process/records/goal.ts";
import { checkQuality } from "../../../src/core/quality/checker.ts";
import { goalFigure } from "../../../src/core/roadmap/suggestions/goalFigure.ts";
import { reasonOf, titleOf } from "../../../src/core/roadmap/suggestions/say.ts";
import type { Suggestion } from "../../../src/core/roadmap/suggestions/suggestion.ts";
import { keyOf, suggestionsOf } from "../../../src/core/roadmap/suggestions/suggestions.ts";
import {
  bringUpToDate,
  takeOver,
  type TakeOverArguments,
} from "../../../src/core/roadmap/suggestions/takeOver.ts";
import { applied, editStep, startingDocument } from "../../kit/editSequences.ts";
import { invariantsOf } from "../../kit/invariants.ts";
import { buildProcess, type ProcessBuilder } from "../../kit/processBuilder.ts";
import { runs } from "../../kit/properties.ts";

const TODAY = "2026-11-22";
const english = {
  translate: createTranslator("en", en),
  formats: createFormats("en"),
  currency: "EUR",
};
let issued = 0;
const context = { newId: () => `taken${(issued += 1)}` };

function asked(document: ProcessDocument) {
  return suggestionsOf(document, {
    findings: checkQuality(document, { today: TODAY }).findings,
    sensitivities: sensitivities(document),
    today: TODAY,
  });
}

function taken(document: ProcessDocument, suggestion: Suggestion): ProcessDocument {
  const args: TakeOverArguments = {
    suggestion,
    title: titleOf(suggestion, english),
    description: reasonOf(suggestion, english),
  };
  const outcome = takeOver(document, args, context);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return applyDiff(document, outcome.diff);
}

function changed(
  document: ProcessDocument,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): ProcessDocument {
  const outcome = setFields(document, { ids: [id], fields }, context);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return applyDiff(document, outcome.diff);
}

function found(document: ProcessDocument, what: string, recordId?: string): Suggestion {
  const suggestion = asked(document).open.find(
    (one) => one.what === what && (recordId === undefined || one.recordId === recordId),
  );
  if (suggestion === undefined) throw new Error(`${what} is not suggested`);
  return suggestion;
}

/** Ten leads a month, half of them won after twenty days, of 1,000 each. */
function half(b: ProcessBuilder) {
  b.process({ dealValue: 1000, roadmapStart: "2027-01-01", roadmapEnd: "2027-12-31" });
  const rep = b.role("Rep", { headCount: 1, sellingHoursPerWeek: 10, department: "sales" });
  const source = b.leadSource("Fair", { inflow: 10, department: "marketing" });
  const stage = b.stage("Pitch", { expectedDays: 20, ownerRoleId: rep });
  const won = b.outcome("Won");
  const lost = b.outcome("Lost", { result: "lost" });
  b.flow(source, stage);
  const win = b.flow(stage, won, 0.5);
  b.flow(stage, lost, 0.5);
  return { rep, source, stage, win };
}

describe("a goal beside the forecast", () => {
  const cases: readonly [
    what: string,
    metric: Partial<Metric>,
    goal: Partial<Goal>,
    expected: object | null,
  ][] = [
    [
      "wins of a month",
      { libraryKey: "dealsWon", actual: 4, period: "month" },
      { unit: "count", baseline: 4, target: 6 },
      { yields: 5, wants: 6, per: "month", isReached: false },
    ],
    [
      "wins of a quarter, by its baseline",
      { libraryKey: "dealsWon", actual: 4, period: "month" },
      { unit: "count", baseline: 12, target: 14 },
      { wants: 14 / 3, per: "quarter", isReached: true },
    ],
    [
      "money of a year, by the metric's target",
      { libraryKey: "revenueWon", target: 6000, period: "month" },
      { unit: "money", target: 72_000 },
      { yields: 5000, wants: 6000, per: "year", isReached: false },
    ],
    [
      "money of a year, by what the process yields",
      { libraryKey: "revenueWon" },
      { unit: "money", target: 66_000 },
      { wants: 5500, per: "year" },
    ],
    [
      "money of a month, by a metric of a quarter",
      { libraryKey: "revenueWon", actual: 15_000, period: "quarter" },
      { unit: "money", baseline: 5000, target: 6000 },
      { wants: 6000, per: "month" },
    ],
    [
      "a win rate",
      { libraryKey: "winRate" },
      { unit: "percent", target: 0.6 },
      { yields: 0.5, wants: 0.6, per: null, isReached: false },
    ],
    [
      "days, of which fewer are better",
      { libraryKey: "salesCycle" },
      { unit: "days", target: 25 },
      { yields: 20, wants: 25, isReached: true },
    ],
    ["a metric of the user's own", { libraryKey: null }, { unit: "count", target: 6 }, null],
    ["no target", { libraryKey: "winRate" }, { unit: "percent" }, null],
    ["another unit", { libraryKey: "winRate" }, { unit: "count", target: 6 }, null],
  ];
  test.each(cases)("%s", (_what, metric, goal, expected) => {
    const { document, ids } = buildProcess((b) => {
      half(b);
      return b.goal("More", { ...goal, metricId: b.metric("process", "Measure", metric) });
    });
    const record = document.goal.get(ids);
    const figure = record === undefined ? null : goalFigure(document, record);
    if (expected === null) expect(figure).toBeNull();
    else expect(figure).toMatchObject(expected);
  });
});

describe("the process suggests", () => {
  const { document, ids } = buildProcess((b) => {
    const made = half(b);
    const wins = b.metric("process", "Deals won", { libraryKey: "dealsWon", actual: 4, target: 6 });
    const goal = b.goal("Six wins", {
      metricId: wins,
      unit: "count",
      baseline: 4,
      target: 6,
      dueDate: "2027-06-30",
      owner: "Ada",
    });
    const rate = b.metric(made.stage, "Rated well", { unit: "percent", target: 0.8, actual: 0.5 });
    b.activity("Work", { stageId: made.stage, roleId: made.rep, effortHours: 8 });
    return { ...made, goal, rate };
  });

  const cases: readonly [what: string, record: string, title: string, reason: string, object][] = [
    [
      "goalGap",
      ids.goal,
      "Close the gap to “Six wins”",
      "Wins are 5 a month; the goal wants 6.",
      {
        kind: "initiative",
        from: 5,
        to: 6,
        fields: { goalId: ids.goal, owner: "Ada", start: "2027-01-01", end: "2027-06-30" },
      },
    ],
    [
      "moreLeads",
      ids.goal,
      "Additional leads a month for “Six wins”",
      "At today's win rate the goal takes 12 leads a month; 10 come in.",
      {
        kind: "ask",
        elements: [ids.source],
        fields: { department: "marketing", amount: 2, neededBy: "2027-06-10" },
      },
    ],
    [
      "capacityGap",
      ids.rep,
      "Additional people: Rep",
      "The work for “Rep” fills the selling hours of 1.9 people; there are 1.",
      { kind: "ask", fields: { department: "management", amount: 0.9 } },
    ],
    [
      "bestChange",
      ids.win,
      "More deals from “Pitch” to “Won”",
      "No other small change pays more: revenue a month from EUR\u00a05,000 to EUR\u00a05,100.",
      { kind: "initiative", fields: { processElementIds: [ids.win] } },
    ],
    [
      "metricTarget",
      ids.rate,
      "Rated well on target: Pitch",
      "Measured: 50%; target: 80%.",
      {
        kind: "goal",
        fields: { metricId: ids.rate, baseline: 0.5, target: 0.8, dueDate: "2027-12-31" },
      },
    ],
    [
      "finding.CC5",
      "process",
      "Describe the ideal customer",
      "Nobody has written down the ideal customer: describe profile, needs and buying habits. Places where this was found: 1.",
      { kind: "initiative", fields: { department: "marketing" } },
    ],
    [
      "stageTimeline",
      "process",
      "First leads of the period won",
      "Mean time from lead to win, from the first day of the period: 20 days.",
      { kind: "milestone", fields: { date: "2027-01-21" } },
    ],
  ];
  test.each(cases)("%s", (what, recordId, title, reason, expected) => {
    const suggestion = found(document, what, recordId);
    expect(suggestion).toMatchObject(expected);
    expect(titleOf(suggestion, english)).toBe(title);
    expect(reasonOf(suggestion, english)).toBe(reason);
  });

  test("nothing of what is reached, served, accepted or met", () => {
    const calm = buildProcess((b) => {
      const { stage } = half(b);
      const wins = b.metric("process", "Wins", { libraryKey: "dealsWon", actual: 4, target: 6 });
      const gap = b.goal("Six", { metricId: wins, unit: "count", baseline: 4, target: 6 });
      b.initiative("Own", { goalId: gap });
      b.goal("Five", { metricId: wins, unit: "count", baseline: 4, target: 5 });
      b.goal("Given up", { metricId: wins, unit: "count", target: 9, status: "cancelled" });
      b.metric(stage, "Met", { target: 5, actual: 6 });
      b.metric(stage, "Without a target", { actual: 6 });
      const reason = "We know.";
      b.process({
        acceptedFindings: [{ id: "a", code: "CC5", recordId: "process", reason }],
      });
    }).document;
    const whats = asked(calm).open.map(({ what }) => what);
    expect(whats.filter((what) => what === "moreLeads")).toHaveLength(1);
    expect(whats).not.toContain("goalGap");
    expect(whats).not.toContain("metricTarget");
    expect(whats).not.toContain("capacityGap");
    expect(whats).not.toContain("finding.CC5");
  });

  test("what is taken over is linked, and not suggested again", () => {
    for (const suggestion of asked(document).open) {
      const after = taken(document, suggestion);
      const { open, outdated } = asked(after);
      expect(open.map(keyOf)).not.toContain(keyOf(suggestion));
      expect(outdated).toEqual([]);
      const record = [...after[suggestion.kind].values()].at(-1);
      expect(record).toMatchObject({
        name: titleOf(suggestion, english),
        ...suggestion.fields,
        basedOn: [
          { what: suggestion.what, recordId: suggestion.recordId },
          ...suggestion.elements.map((recordId) => ({ what: "element", recordId })),
        ],
      });
      const again = { suggestion, title: "Again", description: "" };
      expect(takeOver(after, again, context)).toEqual({ refused: "nothingToDo" });
    }
  });

  test("what is about something that is gone is refused", () => {
    const suggestion = found(document, "metricTarget", ids.rate);
    const gone = removeRecords(document, { ids: [ids.rate] }, context);
    if (isRefusal(gone)) throw new Error(gone.refused);
    const after = applyDiff(document, gone.diff);
    expect(takeOver(after, { suggestion, title: "", description: "" }, context)).toEqual({
      refused: "notFound",
      recordId: ids.rate,
    });
  });
});

describe("when the process changes after something was taken over", () => {
  const { document, ids } = buildProcess((b) => {
    const made = half(b);
    const rate = b.metric(made.stage, "Rated", { unit: "percent", target: 0.8, actual: 0.5 });
    b.activity("Work", { stageId: made.stage, roleId: made.rep, effortHours: 8 });
    return { ...made, rate };
  });
  type Change = readonly [id: string, fields: Readonly<Record<string, unknown>>];
  const cases: readonly [what: string, record: string, Change, expected: object][] = [
    ["metricTarget", ids.rate, [ids.rate, { target: 0.9 }], { target: 0.9, baseline: 0.5 }],
    ["capacityGap", ids.rep, [ids.source, { inflow: 20 }], { amount: 2.7 }],
    [
      "stageTimeline",
      "process",
      [ids.stage, { expectedDays: 30 }],
      {
        date: "2027-01-31",
        description: "Mean time from lead to win, from the first day of the period: 30 days.",
      },
    ],
  ];
  test.each(cases)("%s is said to be outdated, and brought up to date", (...one) => {
    const [what, recordId, [id, fields], expected] = one;
    const before = taken(document, found(document, what, recordId));
    const after = changed(before, id, fields);
    const [outdated, ...more] = asked(after).outdated;
    expect(more).toEqual([]);
    if (outdated?.now === undefined || outdated.now === null) throw new Error("Not outdated");
    const outcome = bringUpToDate(
      after,
      {
        recordId: outdated.recordId,
        basisId: outdated.basisId,
        now: outdated.now,
        descriptions: {
          was: reasonOf(outdated.now, english, outdated.was),
          now: reasonOf(outdated.now, english),
        },
      },
      context,
    );
    if (isRefusal(outcome)) throw new Error(outcome.refused);
    const updated = applyDiff(after, outcome.diff);
    expect(updated[outdated.now.kind].get(outdated.recordId)).toMatchObject(expected);
    expect(asked(updated).outdated).toEqual([]);
  });

  test("a date that was moved by hand moves along, and a text of one's own stays", () => {
    const before = taken(document, found(document, "stageTimeline", "process"));
    const id = [...before.milestone.keys()].at(-1) ?? "";
    const own = changed(before, id, { date: "2027-02-01", description: "Mine" });
    const after = changed(own, ids.stage, { expectedDays: 25 });
    const outdated = asked(after).outdated.find(({ recordId }) => recordId === id);
    if (outdated === undefined) throw new Error("Not outdated");
    const descriptions = { was: "Theirs", now: "Theirs, new" };
    const outcome = bringUpToDate(after, { ...outdated, descriptions }, context);
    if (isRefusal(outcome)) throw new Error(outcome.refused);
    expect(applyDiff(after, outcome.diff).milestone.get(id)).toMatchObject({
      date: "2027-02-06",
      description: "Mine",
    });
  });

  test("what the process does not ask for any more can be kept without its link", () => {
    const before = taken(document, found(document, "capacityGap"));
    const after = changed(before, ids.rep, { headCount: 4 });
    const [outdated] = asked(after).outdated;
    expect(outdated).toMatchObject({ now: null, was: { from: 1, to: 1.9 } });
    if (outdated === undefined) return;
    const outcome = bringUpToDate(after, { ...outdated, descriptions: null }, context);
    if (isRefusal(outcome)) throw new Error(outcome.refused);
    const kept = applyDiff(after, outcome.diff);
    expect(kept.ask.get(outdated.recordId)?.basedOn).toEqual([]);
    expect(asked(kept).outdated).toEqual([]);
  });

  test("what is done is left in peace, and a change too small to be seen is none", () => {
    const before = taken(document, found(document, "metricTarget", ids.rate));
    const small = changed(before, ids.rate, { target: 0.8001 });
    expect(asked(small).outdated).toEqual([]);
    const goal = [...before.goal.keys()].at(-1) ?? "";
    const done = changed(changed(before, ids.rate, { target: 0.9 }), goal, { status: "done" });
    expect(asked(done).outdated).toEqual([]);
  });
});

test.each(["blank", "three-stage", "five-stage", "classic", "seven-stage"])(
  "the template %s: all that is suggested can be taken over, and then nothing is left",
  (name) => {
    const file = readFileSync(`templates/${name}.stagecraft.json`);
    const read = readProcess(file, { newId: () => "new" });
    if (!read.ok) throw new Error(read.error.reason);
    let { document } = read.value;
    const { open } = asked(document);
    expect(open.length).toBeGreaterThan(5);
    for (const suggestion of open) document = taken(document, suggestion);
    expect(invariantsOf(document)).toEqual([]);
    expect(asked(document).outdated).toEqual([]);
    const left = asked(document).open.map(({ what }) => what);
    // A goal that was taken over can have a gap of its own.
    expect(left.filter((what) => what !== "goalGap" && what !== "moreLeads")).toEqual([]);
  },
);

test("of any document, each suggestion has finite numbers and real days and can be taken over", () => {
  fc.assert(
    fc.property(fc.array(editStep, { maxLength: 60 }), (steps) => {
      let document = startingDocument();
      for (const one of steps) document = applied(document, one);
      for (const suggestion of asked(document).open) {
        expect(titleOf(suggestion, english)).not.toMatch(/\{\{|NaN|Infinity/u);
        expect(reasonOf(suggestion, english)).not.toMatch(/\{\{|NaN|Infinity/u);
        const after = taken(document, suggestion);
        expect(invariantsOf(after)).toEqual([]);
        expect(asked(after).outdated).toEqual([]);
      }
    }),
    { numRuns: runs(25) },
  );
});
