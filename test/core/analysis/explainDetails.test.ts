import { describe, expect, test } from "vitest";
import { DETAIL_NAMES, type DetailName } from "../../../src/core/analysis/detailFigures.ts";
import { detailedForecast, STATE_COLUMNS } from "../../../src/core/analysis/details.ts";
import {
  type DetailAsked,
  detailLabel,
  explainDetail,
  ROLE_COLUMNS,
} from "../../../src/core/analysis/explainDetails.ts";
import { loadMessages, type MessageKey } from "../../../src/core/i18n/catalogue.ts";
import { LOCALE_NAMES } from "../../../src/core/i18n/locales.ts";
import { createTranslator } from "../../../src/core/i18n/translator.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import "./oracle.ts";

// Calls back to themselves with 0.2: 1.25 visits of 4 days; half of those who leave are won.
const { document, ids } = buildProcess((b) => {
  const process = b.process({ dealValue: 300, dayKind: "working" });
  const rep = b.role("Rep", { headCount: 1, sellingHoursPerWeek: 14, costPerHour: 20 });
  const web = b.leadSource("Web", { inflow: 12 });
  const calls = b.stage("Calls", { expectedDays: 4, durationShape: "fixed", ownerRoleId: rep });
  b.activity("Call", { stageId: calls, effortHours: 1 });
  const [won, lost] = [b.outcome("Signed"), b.outcome("Gone", { result: "lost" })];
  b.flow(web, calls);
  b.flow(calls, calls, 0.2);
  b.flow(calls, won, 0.4);
  b.flow(calls, lost, 0.4);
  return { process, web, calls, won, lost, rep };
});
const details = detailedForecast(document);

const everything: readonly DetailAsked[] = [
  ...DETAIL_NAMES.map((name) => ({ of: "figure", name }) as const),
  ...STATE_COLUMNS.map((name) => ({ of: "state", name, recordId: ids.calls }) as const),
  ...ROLE_COLUMNS.map((name) => ({ of: "role", name, recordId: ids.rep }) as const),
];

test.each(everything)("$of $name has a value, a formula and what is assumed", (asked) => {
  const explanation = explainDetail(document, details, asked);
  expect(explanation.figure.known).toBe(true);
  expect(explanation.assumptions.length).toBeGreaterThan(0);
  expect(new Set(explanation.assumptions).size).toBe(explanation.assumptions.length);
});

describe("an explanation holds the inputs of the formula", () => {
  const perDay = (12 * 12) / 365.2425;
  test.each<[DetailName, [string | null, string, number][]]>([
    ["meanDays", [[ids.calls, "days", 7]]],
    ["openDeals", [[ids.calls, "count", 7 * perDay]]],
    [
      "costPerWin",
      [
        [null, "money", 25],
        [null, "ratio", 0.5],
      ],
    ],
    [
      "salesVelocity",
      [
        [null, "count", 7 * perDay],
        [ids.process, "money", 300],
        [null, "ratio", 0.5],
        [null, "days", 7],
        [null, "days", 7],
        [null, "money", 150 * perDay],
      ],
    ],
  ])("%s", (name, inputs) => {
    const found = explainDetail(document, details, { of: "figure", name }).inputs;
    expect(found.map(({ recordId, unit }) => [recordId, unit])).toEqual(
      inputs.map(([id, unit]) => [id, unit]),
    );
    inputs.forEach(([, , value], place) => expect(found[place]?.value).toBeNear(value));
  });

  test("the win probability of a stage goes with all its ends", () => {
    const asked = { of: "state", name: "winProbability", recordId: ids.calls } as const;
    const { inputs } = explainDetail(document, details, asked);
    expect(inputs.map(({ recordId, value }) => [recordId, value])).toEqual([
      [ids.won, expect.closeTo(0.5, 12)],
      [ids.lost, expect.closeTo(0.5, 12)],
    ]);
  });
});

test("what is assumed of days is said where days are fixed, and working days", () => {
  const { assumptions } = explainDetail(document, details, { of: "figure", name: "daysToWinP50" });
  expect(assumptions).toContain("exact.assumption.fixedDays");
  expect(assumptions).toContain("exact.assumption.workingDays");
});

test("what is not known says what is missing", () => {
  const { document: bare, ids: id } = buildProcess((b) => {
    const calls = b.stage("Calls");
    b.flow(b.leadSource(), calls);
    b.flow(calls, b.outcome());
    return calls;
  });
  const asked = { of: "state", name: "daysLeft", recordId: id } as const;
  const { figure } = explainDetail(bare, detailedForecast(bare), asked);
  expect(figure.known ? [] : figure.gaps[0]).toMatchObject({
    reason: "missingDuration",
    recordId: id,
  });
});

test.each(LOCALE_NAMES)("every text has words in %s", async (locale) => {
  const translate = createTranslator(locale, await loadMessages(locale));
  const say = (key: MessageKey, name = "") => translate(key, { name });
  for (const asked of everything) {
    const { formula, inputs, assumptions } = explainDetail(document, details, asked);
    const texts = [detailLabel(asked), formula, ...assumptions].map((key) => say(key));
    texts.push(...inputs.map(({ label, name }) => say(label, name)));
    for (const text of texts) {
      expect(text).not.toMatch(/\{\{|^exact\.|^forecast\./u);
      expect(text).not.toBe("");
    }
  }
});
