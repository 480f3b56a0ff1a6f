import { describe, expect, test } from "vitest";
import { explainFigure } from "../../../src/core/analysis/explain.ts";
import { FIGURE_NAMES, type FigureName } from "../../../src/core/analysis/forecast.ts";
import { GAP_REASONS, gapMessage } from "../../../src/core/analysis/gaps.ts";
import type { MessageKey } from "../../../src/core/i18n/catalogue.ts";
import { LOCALE_NAMES } from "../../../src/core/i18n/locales.ts";
import { loadMessages } from "../../../src/core/i18n/catalogue.ts";
import { createTranslator } from "../../../src/core/i18n/translator.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import "./oracle.ts";

// Calls back to themselves with 0.2: 1.25 visits of 4 days; half of those who leave are won.
const { document, ids } = buildProcess((b) => {
  const process = b.process({ dealValue: 300 });
  const web = b.leadSource("Web", { inflow: 12 });
  const calls = b.stage("Calls", { expectedDays: 4 });
  const [won, lost] = [b.outcome("Signed"), b.outcome("Gone", { result: "lost" })];
  b.flow(web, calls);
  b.flow(calls, calls, 0.2);
  b.flow(calls, won, 0.4);
  b.flow(calls, lost, 0.4);
  return { process, web, calls, won, lost };
});

describe("an explanation holds the inputs of the formula", () => {
  test.each<[FigureName, [string | null, string, number][]]>([
    ["leadsPerMonth", [[ids.web, "leadsPerMonth", 12]]],
    [
      "winRate",
      [
        [ids.won, "ratio", 0.5],
        [ids.lost, "ratio", 0.5],
      ],
    ],
    [
      "winsPerMonth",
      [
        [null, "leadsPerMonth", 12],
        [null, "ratio", 0.5],
      ],
    ],
    [
      "revenuePerMonth",
      [
        [null, "winsPerMonth", 6],
        [ids.process, "money", 300],
      ],
    ],
    ["meanDaysToWin", [[ids.calls, "days", 5]]],
  ])("%s", (figure, inputs) => {
    const explanation = explainFigure(document, figure);
    expect(explanation.figure.known).toBe(true);
    expect(explanation.assumptions.length).toBeGreaterThan(0);
    expect(explanation.inputs.map(({ recordId, unit }) => [recordId, unit])).toEqual(
      inputs.map(([id, unit]) => [id, unit]),
    );
    inputs.forEach(([, , value], index) =>
      expect(explanation.inputs[index]?.value).toBeNear(value),
    );
  });
});

test.each(LOCALE_NAMES)(
  "every text has words in %s, with nothing left to fill in",
  async (locale) => {
    const translate = createTranslator(locale, await loadMessages(locale));
    const say = (key: MessageKey, name = "") => translate(key, { name, share: "5%" });
    const texts = GAP_REASONS.map((reason) => say(gapMessage(reason), "Calls"));
    for (const figure of FIGURE_NAMES) {
      const { formula, inputs, assumptions } = explainFigure(document, figure);
      texts.push(say(formula), ...inputs.map(({ label, name }) => say(label, name)));
      texts.push(...assumptions.map((key) => say(key)));
    }
    for (const text of texts) {
      expect(text).not.toMatch(/\{\{|^forecast\./u);
      expect(text).not.toBe("");
    }
  },
);
