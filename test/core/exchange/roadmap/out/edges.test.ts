import { describe, expect, test } from "vitest";
import { writeAsana } from "../../../../../src/core/exchange/roadmap/asana/write.ts";
import { writeRoadmapCsv } from "../../../../../src/core/exchange/roadmap/csv/write.ts";
import { writeGitLab } from "../../../../../src/core/exchange/roadmap/gitlab/write.ts";
import { writeRoadmapPage } from "../../../../../src/core/exchange/roadmap/html/write.ts";
import { writeCalendar } from "../../../../../src/core/exchange/roadmap/icalendar/write.ts";
import { writeJira } from "../../../../../src/core/exchange/roadmap/jira/write.ts";
import { writeRoadmap } from "../../../../../src/core/exchange/roadmap/json/write.ts";
import { writeRoadmapMarkdown } from "../../../../../src/core/exchange/roadmap/markdown/write.ts";
import { writeMermaid } from "../../../../../src/core/exchange/roadmap/mermaid/write.ts";
import { writeMonday } from "../../../../../src/core/exchange/roadmap/monday/write.ts";
import type { OutReason } from "../../../../../src/core/exchange/roadmap/out.ts";
import { writeProject } from "../../../../../src/core/exchange/roadmap/project/write.ts";
import { writeTodoist } from "../../../../../src/core/exchange/roadmap/todoist/write.ts";
import { buildProcess } from "../../../../kit/processBuilder.ts";
import { empty, outContext, reasonsOf } from "./plans.ts";

/*
 * What is wrong in a plan, in each of the formats that change it: there is a file, and it is
 * told what became of it. The other formats say it in the file itself.
 */

const context = await outContext();

const WRITERS = [
  ["CSV", writeRoadmapCsv],
  ["Jira", writeJira],
  ["Asana", writeAsana],
  ["GitLab", writeGitLab],
  ["Todoist", writeTodoist],
  ["monday.com", writeMonday],
  ["Microsoft Project", writeProject],
  ["a calendar", writeCalendar],
  ["Mermaid", writeMermaid],
  ["a page", writeRoadmapPage],
] as const;

const LONG = "Donaudampfschifffahrtsgesellschaft".repeat(290);

const { document: backwards } = buildProcess((b) => {
  b.initiative("Backwards", { start: "2027-05-01", end: "2027-04-01" });
});
const { document: circle } = buildProcess((b) => {
  const dates = { start: "2027-07-01", end: "2027-07-09" };
  b.initiative("Egg", { ...dates, id: "egg", dependsOn: ["chicken"] });
  b.initiative("Chicken", { ...dates, id: "chicken", dependsOn: ["egg", "chicken"] });
});
const { document: long } = buildProcess((b) => {
  b.initiative(LONG, { start: "2027-01-01", end: "2027-02-01", owner: LONG, description: LONG });
  b.goal(LONG, { dueDate: "2027-12-31" });
  b.importantDeal(LONG, { closeDate: "2027-12-31" });
});

/** What each says beside what it leaves out of any plan. */
const TOLD: Readonly<
  Record<string, readonly [ends: OutReason[], circle: OutReason[], long: OutReason[]]>
> = {
  CSV: [["endBeforeStart"], [], []],
  Jira: [["endBeforeStart"], ["dependencies"], ["owners", "shortened"]],
  Asana: [["endBeforeStart"], [], ["owners", "shortened"]],
  GitLab: [["endBeforeStart"], ["dependencies"], ["owners", "shortened"]],
  Todoist: [["endBeforeStart"], ["dependencies"], ["owners", "shortened"]],
  "monday.com": [["endBeforeStart"], [], ["shortened"]],
  "Microsoft Project": [["endBeforeStart"], ["circle"], ["shortened"]],
  "a calendar": [["endBeforeStart"], ["dependencies"], []],
  Mermaid: [["endBeforeStart"], ["dependencies"], ["shortened"]],
  "a page": [[], [], []],
};
const LEFT_OUT: ReadonlySet<OutReason> = new Set(["goals", "deals", "parents"]);

describe.each(WRITERS)("for %s", (name, write) => {
  test("of nothing there is a file, and nothing to tell", () => {
    const out = write(empty, context);
    expect(out.text.length).toBeGreaterThan(10);
    expect(out.warnings).toEqual([]);
  });

  test.each([
    ["an end before its start", backwards, 0],
    ["a circle of dependencies", circle, 1],
    ["a word that never ends", long, 2],
  ] as const)("what became of %s is told", (_, document, index) => {
    const out = write(document, context);
    expect(out.text).not.toMatch(/undefined|NaN|Invalid/u);
    expect(reasonsOf(out).filter((reason) => !LEFT_OUT.has(reason))).toEqual(TOLD[name]?.[index]);
  });
});

test("what holds the whole plan says in itself what is to be settled", () => {
  for (const document of [empty, backwards, circle, long]) {
    const { problems } = JSON.parse(writeRoadmap(document, { createdAt: context.createdAt })) as {
      problems: readonly unknown[];
    };
    const isSound = document === empty || document === long;
    expect(problems.length > 0).toBe(!isSound);
    for (const text of [
      writeRoadmapMarkdown(document, context),
      writeRoadmapPage(document, context).text,
    ]) {
      expect(text.includes("To be settled")).toBe(!isSound);
      if (document === long) expect(text).toContain(LONG);
    }
  }
});
