import { describe, expect, it } from "vitest";
import { loadMessages } from "../../../src/core/i18n/catalogue.ts";
import { LOCALE_NAMES } from "../../../src/core/i18n/locales.ts";
import { createTranslator } from "../../../src/core/i18n/translator.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { checkQuality } from "../../../src/core/quality/checker.ts";
import { fixFinding, fixFor } from "../../../src/core/quality/fixFinding.ts";
import { fixText } from "../../../src/core/quality/findingText.ts";
import type { Finding } from "../../../src/core/quality/report.ts";
import { RULES, type RuleCode } from "../../../src/core/quality/rules.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess, type ProcessBuilder } from "../../kit/processBuilder.ts";
import { allCases, TODAY } from "./cases/index.ts";
import { oneStage, within } from "./cases/ruleCase.ts";

/** Where a rule's own case has nothing to put it right with: one that has. */
const FIXABLE: Partial<Record<RuleCode, (b: ProcessBuilder) => void>> = {
  NO_WON_OUTCOME: (b) => b.flow(b.stage(), b.outcome("Lost", { result: "lost" })),
  NO_LOSS_OUTCOME: (b) => b.flow(b.stage(), b.outcome()),
  CC4: (b) => {
    within(b, oneStage(b, { name: "Needs" }), "Discuss the price");
    b.stage("Offer");
  },
  CD4: (b) => {
    const [rep, clerk] = [b.role("Rep"), b.role("Clerk")];
    const stage = oneStage(b);
    for (const roleId of [clerk, rep, rep]) within(b, stage, "Work", { roleId });
  },
  CD5: (b) => within(b, oneStage(b), "Call", { durationDays: 2 }),
  GO2_TARGET: (b) => b.goal("More", { metricId: b.metric("process", "Wins", { target: 9 }) }),
  GO2_BASELINE: (b) => b.goal("More", { metricId: b.metric("process", "Wins", { actual: 7 }) }),
  GO2_OWNER: (b) => {
    b.process({ roadmapOwner: "Ada" });
    b.goal();
  },
  GO2_DEADLINE: (b) => {
    b.process({ roadmapEnd: "2027-12-31" });
    b.goal();
  },
};

const fixable = new Map(
  RULES.flatMap(({ code, ...rule }): [RuleCode, ProcessDocument][] => {
    const own = FIXABLE[code];
    const finds = allCases.find(([name]) => name === code)?.[1].finds;
    if (!("fix" in rule) || rule.fix === undefined || finds === undefined) return [];
    return [[code, own === undefined ? finds : buildProcess(own).document]];
  }),
);

describe.each(LOCALE_NAMES)("what is put right in %s", async (locale) => {
  const words = createTranslator(locale, await loadMessages(locale));

  it.each([...fixable])("%s is found no more", (code, document) => {
    const finding = findingOf(document, code);
    if (finding === undefined) throw new Error("Nothing found");
    const fix = fixFor(document, finding);
    expect(fix === null ? "" : fixText(fix, words)).not.toMatch(/^$|\{\{|quality\./u);
    const { document: after } = perform(document, fixFinding, { finding, words, ...TODAY });
    const left = checkQuality(after, TODAY).findings.filter(
      (one) => one.code === code && one.elements[0] === finding.elements[0],
    );
    expect(left).toEqual([]);
  });
});

describe("a fix", () => {
  const means = { words: (key: string) => key, ...TODAY };

  it("is offered only where it can be done", () => {
    const { document } = buildProcess((b) => oneStage(b));
    const finding = findingOf(document, "CD4");
    if (finding === undefined) throw new Error("Nothing found");
    expect(fixFor(document, finding)).toBeNull();
    expect(refusalOf(document, fixFinding, { finding, ...means })).toEqual({
      refused: "nothingToDo",
    });
  });

  it("is refused when what it was found at is gone", () => {
    const { document } = buildProcess((b) => oneStage(b));
    const finding = { code: "DEAD_END", elements: ["gone"] } as const;
    expect(fixFor(document, finding)).toBeNull();
    expect(refusalOf(document, fixFinding, { finding, ...means }).refused).toBe("notFound");
  });

  it("takes the owner who does most of the work", () => {
    const document = documentFor("CD4");
    const { document: after } = perform(document, fixFinding, {
      finding: { code: "CD4", elements: ["stage1"] },
      ...means,
    });
    expect(after.stage.get("stage1")?.ownerRoleId).toBe("role1");
  });

  it("keeps the proportions of the others when it takes a measured rate", () => {
    const { document } = buildProcess((b) => {
      const stage = b.stage();
      const flow = b.flow(stage, b.outcome(), 0.2, { sampleSize: 400 });
      b.flow(stage, b.outcome("Lost", { result: "lost" }), 0.6);
      b.flow(stage, b.outcome("Later", { result: "nurture" }), 0.2);
      b.metric(flow, "Rate", { metricKind: "conversionRate", actual: 0.4 });
    });
    const { document: after } = perform(document, fixFinding, {
      finding: { code: "PR3", elements: ["flow1"] },
      ...means,
    });
    const probabilities = [...after.flow.values()].map(({ probability }) => probability ?? 0);
    expect(probabilities[0]).toBe(0.4);
    expect(probabilities[1]).toBeCloseTo(0.45, 12);
    expect(probabilities[2]).toBeCloseTo(0.15, 12);
  });

  it("adds the probabilities of two arrows that it merges", () => {
    const { document } = buildProcess((b) => {
      const [stage, won] = [b.stage(), b.outcome()];
      b.flow(stage, won, 0.3);
      b.flow(stage, won, 0.2);
    });
    const { document: after } = perform(document, fixFinding, {
      finding: { code: "DUPLICATE_EDGE", elements: ["flow2", "flow1"] },
      ...means,
    });
    expect([...after.flow.values()].map(({ probability }) => probability)).toEqual([0.5]);
  });
});

function documentFor(code: RuleCode): ProcessDocument {
  const document = fixable.get(code);
  if (document === undefined) throw new Error(`No document for ${code}`);
  return document;
}

function findingOf(document: ProcessDocument, code: RuleCode): Finding | undefined {
  return checkQuality(document, TODAY).findings.find((finding) => finding.code === code);
}
