import { describe, expect, it } from "vitest";
import { acceptFinding, reopenFinding } from "../../../src/core/edits/acceptFinding.ts";
import { removeRecords } from "../../../src/core/edits/removeRecords.ts";
import { checkQuality } from "../../../src/core/quality/checker.ts";
import { propertyMessage, severityMessage } from "../../../src/core/quality/findingText.ts";
import { PROPERTIES, SEVERITIES } from "../../../src/core/quality/rule.ts";
import { RULES } from "../../../src/core/quality/rules.ts";
import { scoresOf } from "../../../src/core/quality/score.ts";
import { en } from "../../../src/core/i18n/messages/en/index.ts";
import { perform, refusalOf } from "../../kit/perform.ts";
import { buildProcess } from "../../kit/processBuilder.ts";
import { TODAY } from "./cases/index.ts";
import { oneStage } from "./cases/ruleCase.ts";

describe("a finding that is accepted", () => {
  const { document } = buildProcess((b) => oneStage(b, { purpose: "Talk." }));
  const at = { code: "CD3", recordId: "stage1" };
  const accepted = perform(document, acceptFinding, { ...at, reason: " Only one step.\u0000 " });

  it("is still told, with the reason, and counts as passed", () => {
    const before = checkQuality(document, TODAY);
    const after = checkQuality(accepted.document, TODAY);
    expect(after.findings.find(({ code }) => code === "CD3")?.accepted).toBe("Only one step.");
    expect(after.findings).toHaveLength(before.findings.length);
    expect(after.scores.clearlyDefined.passed).toBe(before.scores.clearlyDefined.passed + 1);
  });

  it("is accepted once only, with the last reason", () => {
    const again = perform(accepted.document, acceptFinding, { ...at, reason: "Short sale." });
    expect([...again.document.process.values()][0]?.acceptedFindings).toEqual([
      { id: expect.any(String), ...at, reason: "Short sale." },
    ]);
  });

  it("can be opened again", () => {
    const opened = perform(accepted.document, reopenFinding, at);
    expect(checkQuality(opened.document, TODAY)).toEqual(checkQuality(document, TODAY));
    expect(refusalOf(opened.document, reopenFinding, at).refused).toBe("notFound");
  });

  it("is forgotten with its record", () => {
    const { document: after } = perform(accepted.document, removeRecords, { ids: ["stage1"] });
    expect([...after.process.values()][0]?.acceptedFindings).toEqual([]);
  });

  it.each([
    ["without a reason", { ...at, reason: " \u0000" }, "invalidValue"],
    ["at nothing", { ...at, recordId: "gone", reason: "So" }, "notFound"],
    ["with a code that is none", { ...at, code: " ", reason: "So" }, "invalidValue"],
  ])("is refused %s", (_, args, refused) => {
    expect(refusalOf(document, acceptFinding, args).refused).toBe(refused);
  });
});

describe("a report", () => {
  it("tells errors first, then by record", () => {
    const { document } = buildProcess((b) => {
      b.stage();
      b.stage("Other");
    });
    const severities = checkQuality(document, TODAY).findings.map(({ severity }) =>
      SEVERITIES.indexOf(severity),
    );
    expect(severities).toEqual(severities.toSorted((a, b) => a - b));
  });

  it("scores each property from 0 to 1, or not at all", () => {
    const scores = [buildProcess(() => {}), buildProcess((b) => oneStage(b))].flatMap(
      ({ document }) => Object.values(checkQuality(document, TODAY).scores),
    );
    expect(scores.filter(({ score }) => score !== null && !(score >= 0 && score <= 1))).toEqual([]);
    expect(scores.some(({ score }) => score === null)).toBe(true);
  });

  it("weighs a rule by its severity, not by how many records it checks", () => {
    const scores = scoresOf([
      { rule: { property: "repeatable", severity: "error" }, applied: 1, failed: 0 },
      { rule: { property: "repeatable", severity: "info" }, applied: 100, failed: 50 },
      { rule: { property: "repeatable", severity: "warning" }, applied: 0, failed: 0 },
    ]);
    expect(scores.repeatable).toEqual({ score: 3.5 / 4, applied: 2, passed: 1 });
    expect(scores.measurable.score).toBeNull();
  });

  it("has a word for every severity and property, and a rule for each property", () => {
    const { severity, property } = en.quality;
    for (const name of SEVERITIES) {
      expect(severityMessage(name)).toBe(`quality.severity.${name}`);
      expect(severity[name]).not.toBe("");
    }
    for (const name of PROPERTIES) {
      expect(propertyMessage(name)).toBe(`quality.property.${name}`);
      expect(property[name]).not.toBe("");
      expect(RULES.some((rule) => rule.property === name)).toBe(true);
    }
  });
});
