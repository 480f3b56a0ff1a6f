import { describe, expect, test } from "vitest";
import { planOfProcess } from "../../../src/core/analysis/activities/plan.ts";
import type { Explanation } from "../../../src/core/analysis/explain.ts";
import {
  explainGoal,
  explainPlan,
  explainRequirement,
  explainSensitivity,
} from "../../../src/core/analysis/explainWhatIf.ts";
import { type GoalQuestion, goalSeek } from "../../../src/core/analysis/goals/goalSeek.ts";
import { requirementsFor } from "../../../src/core/analysis/goals/requirements.ts";
import { sayAnswer, sayBestChange } from "../../../src/core/analysis/sayWhatIf.ts";
import { bestChange } from "../../../src/core/analysis/sensitivity/ranking.ts";
import { sensitivities } from "../../../src/core/analysis/sensitivity/sensitivities.ts";
import { loadMessages } from "../../../src/core/i18n/catalogue.ts";
import { createFormats } from "../../../src/core/i18n/format.ts";
import { LOCALE_NAMES } from "../../../src/core/i18n/locales.ts";
import { createTranslator } from "../../../src/core/i18n/translator.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import "./oracle.ts";

const { document, ids } = buildProcess((b) => {
  b.process({ dealValue: 500, currency: "EUR" });
  const rep = b.role("Rep", { headCount: 2, sellingHoursPerWeek: 10 });
  const call = b.stage("Call", { expectedDays: 3, ownerRoleId: rep });
  const ring = b.activity("Ring", { stageId: call, effortHours: 1, durationDays: 2 });
  b.flow(b.leadSource("Web", { inflow: 20 }), call);
  const won = b.flow(call, b.outcome("Won"), 0.4);
  b.flow(call, b.outcome("Lost", { result: "lost" }));
  return { rep, call, ring, won };
});

function inputsOf({ inputs }: Explanation) {
  return inputs.map(({ label, name, value }) => [label.split(".").at(-1), name, value]);
}

const question: GoalQuestion = {
  lever: { changes: "probability", recordId: ids.won, insteadOf: null },
  measure: { figure: "revenuePerMonth" },
  target: 6000,
};

describe("where it comes from", () => {
  test("a sensitivity", () => {
    const entry = sensitivities(document).entries.find(({ recordId }) => recordId === ids.won);
    if (entry === undefined) throw new Error("No entry");
    const found = explainSensitivity(document, entry, "revenuePerMonth");
    expect(found).toMatchObject({ figure: { known: true }, unit: "money" });
    expect(inputsOf(found)).toEqual([
      ["probabilityNow", "Call", 0.4],
      ["visitsPerMonth", "Call", 20],
    ]);
  });

  test("a sensitivity where several ways can give the point, by each of them alone", () => {
    const { document: three, ids: of } = buildProcess((b) => {
      const call = b.stage("Call", { expectedDays: 3 });
      const offer = b.stage("Offer", { expectedDays: 3 });
      b.flow(b.leadSource("Web", { inflow: 100 }), call);
      const lost = b.outcome("Lost", { result: "lost" });
      const won = b.outcome("Won");
      const early = b.flow(call, won, 0.2);
      b.flow(call, offer, 0.3);
      b.flow(call, lost, 0.5);
      b.flow(offer, won, 0.5);
      b.flow(offer, lost, 0.5);
      return { early };
    });
    const entry = sensitivities(three).entries.find(({ recordId }) => recordId === of.early);
    if (entry === undefined) throw new Error("No entry");
    const found = explainSensitivity(three, entry, "winsPerMonth").inputs.slice(2);
    expect(found.map(({ label, name }) => [label.split(".").at(-1), name])).toEqual([
      ["insteadOf", "Offer"],
      ["insteadOf", "Lost"],
    ]);
    // 100 calls, a point of them: won for sure instead of by half, or instead of never.
    expect(found[0]?.value).toBeNear(0.5);
    expect(found[1]?.value).toBeNear(1);
  });

  test.each([
    [
      "leads",
      { of: "leads" },
      "perMonth",
      [
        ["winsNeeded", "", 16],
        ["winRate", "", 0.4],
      ],
    ],
    ["visits", { of: "visits", recordId: ids.call }, "perMonth", [["leadsNeeded", "", 40]]],
    [
      "activities of each person",
      { of: "activities", recordId: ids.rep },
      "perWeek",
      [
        ["activitiesNeeded", "Rep", 40],
        ["people", "Rep", 2],
      ],
    ],
    [
      "people",
      { of: "headCount", recordId: ids.rep },
      "count",
      [
        ["hoursNeeded", "Rep", 40],
        ["hoursPerPerson", "Rep", 10],
        // One of two is busy on average: 1/3 would wait for 2, 1/11 for 3.
        ["peopleToServe", "Rep", 3],
      ],
    ],
  ] as const)("%s that a quota asks for", (_, asked, unit, inputs) => {
    const needed = requirementsFor(document, { of: "revenue", amount: 8000, per: "month" });
    const found = explainRequirement(document, needed, asked);
    expect(found).toMatchObject({ figure: { known: true }, unit });
    expect(inputsOf(found)).toEqual(inputs);
  });

  test("a goal, and the earliest close", () => {
    expect(explainGoal(document, question)).toMatchObject({
      figure: { known: true, value: 6000 },
      unit: "money",
      formula: "whatIf.formula.goalSeek",
    });
    const plan = explainPlan(document, planOfProcess(document));
    expect(plan.figure).toEqual({ known: true, value: 2 });
    expect(inputsOf(plan)).toEqual([["activityDays", "Ring", 2]]);
  });
});

async function speaking(locale: (typeof LOCALE_NAMES)[number]) {
  const translate = createTranslator(locale, await loadMessages(locale));
  return { translate, formats: createFormats(locale) };
}

/** With plain spaces between number and unit. */
function plain(text: string | null): string | undefined {
  return text?.replaceAll("\u00a0", " ");
}

test("an answer in words", async () => {
  const english = await speaking("en");
  const say = (target: number) => {
    const asked = { ...question, target };
    return plain(sayAnswer(document, asked, goalSeek(document, asked), english));
  };
  expect(say(6000)).toBe("Probability from “Call” to “Won”: 60% instead of 40%");
  expect(say(20_000)).toBe(
    "Probability from “Call” to “Won”: no value reaches it; at best EUR 10,000, at 100%. " +
      "It would have to be 200%, and there is no such thing.",
  );
  const best = bestChange(document, sensitivities(document));
  if (best === null) throw new Error("Nothing pays");
  expect(plain(sayBestChange(document, best, english))).toBe(
    "One point more from “Call” to “Won” pays more than any other small change: EUR 100 a month.",
  );
});

test.each(LOCALE_NAMES)("and in %s, with nothing left to fill in", async (locale) => {
  const there = await speaking(locale);
  const best = bestChange(document, sensitivities(document));
  const texts = [6000, 20_000].map((target) => {
    const asked = { ...question, target };
    return sayAnswer(document, asked, goalSeek(document, asked), there);
  });
  if (best !== null) texts.push(sayBestChange(document, best, there));
  for (const text of texts) {
    expect(text).not.toMatch(/\{\{|undefined|whatIf/);
    expect(text).toContain("Call");
  }
});
