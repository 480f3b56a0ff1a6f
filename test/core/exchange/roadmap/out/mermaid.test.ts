// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { writeRoadmapMarkdown } from "../../../../../src/core/exchange/roadmap/markdown/write.ts";
import { writeMermaid } from "../../../../../src/core/exchange/roadmap/mermaid/write.ts";
import { LOCALE_NAMES } from "../../../../../src/core/i18n/locales.ts";
import { drawnGantt } from "../../../../kit/formats/gantt.ts";
import { buildProcess } from "../../../../kit/processBuilder.ts";
import { template, TEMPLATES } from "../helpers.ts";
import { everything, lineOf, TEXTS, titled, withPlainBlanks } from "./hostilePlan.ts";
import { empty, outContext, plan, reasonsOf } from "./plans.ts";

const context = await outContext();

/** Whether Mermaid shows this text, cut where a label would be too long. */
function shows(label: string, text: string): boolean {
  const name = withPlainBlanks(lineOf(text)) || "Untitled";
  const shown = withPlainBlanks(label);
  return shown === name || (shown.endsWith("…") && name.startsWith(shown.slice(0, -1)));
}

describe("as Mermaid draws it", () => {
  test("the plan has its dated work, by department", async () => {
    const out = writeMermaid(plan, context);
    const { title, tasks } = await drawnGantt(out.text);
    expect(title).toBe("Sales roadmap 2027");
    expect(tasks.map(({ section, name, start, days }) => [section, name, start, days])).toEqual([
      ["Sales", "Script live", "2027-01-15", 0],
      ["Sales", "Partner channel DACH", "2027-02-01", 59],
      ["Sales", "Backwards", "2027-04-01", 31],
      ["Sales", "Chicken", "2027-07-01", 9],
      ["Sales", "Egg", "2027-07-01", 9],
      ["Marketing", "3 case studies, short", "2027-01-05", 10],
    ]);
    expect(tasks.map(({ tags }) => tags.join(" "))).toEqual([
      "milestone",
      "",
      "done",
      "",
      "",
      "active",
    ]);
    expect(reasonsOf(out)).toEqual([
      "header",
      "goals",
      "strategies",
      "deals",
      "locations",
      "undated",
      "cancelled",
      "endBeforeStart",
      "dependencies",
    ]);
  });

  test("nothing is a diagram too", async () => {
    expect((await drawnGantt(writeMermaid(empty, context).text)).tasks).toEqual([]);
  });

  test.each(LOCALE_NAMES)("templates in %s have each of their tasks", async (locale) => {
    const own = await outContext(locale);
    for (const file of TEMPLATES) {
      const document = template(file);
      const { tasks } = await drawnGantt(writeMermaid(document, own).text);
      const dated = [
        ...[...document.initiative.values()].filter(({ start, end }) => start ?? end),
        ...[...document.milestone.values()].filter(({ date }) => date),
        ...[...document.ask.values()].filter(({ start, neededBy }) => start ?? neededBy),
      ].filter(({ status }) => status !== "cancelled");
      expect(tasks.map(({ name }) => name).toSorted()).toEqual(
        dated.map(({ name }) => name).toSorted(),
      );
    }
  });

  test("the diagram in the Markdown is one", async () => {
    const text = writeRoadmapMarkdown(template("seven-stage.stagecraft.json"), context);
    const code = /^```mermaid\n(?<code>[^]*?)^```$/mu.exec(text)?.groups?.["code"] ?? "";
    expect((await drawnGantt(code)).tasks.length).toBeGreaterThan(3);
  });

  test("one that is longer than Mermaid draws says so", () => {
    const { document } = buildProcess((b) => {
      for (let index = 0; index < 1000; index += 1) {
        b.milestone(`A milestone with a name that is long enough ${index}`, { date: "2027-01-01" });
      }
    });
    expect(reasonsOf(writeMermaid(document, context))).toEqual(["longDiagram"]);
  });

  test("a name that is cut is told", () => {
    const { document } = buildProcess((b) => b.milestone("x".repeat(121), { date: "2027-01-01" }));
    expect(writeMermaid(document, context).warnings).toEqual([
      { reason: "shortened", names: [`${"x".repeat(40)}…`] },
    ]);
  });
});

describe("whatever the texts say", () => {
  test("each is the name of three tasks in a section, and there is nothing else", async () => {
    const { tasks, svg } = await drawnGantt(writeMermaid(everything, context).text);
    expect(tasks).toHaveLength(3 * TEXTS.length);
    const wrong = TEXTS.filter((text) => {
      const named = tasks.filter(({ name }) => shows(name, text));
      return named.length < 3 || named.some(({ section }) => section === "");
    });
    expect(wrong).toEqual([]);
    const tags = new Set(tasks.map((task) => task.tags.join()));
    expect([...tags].toSorted()).toEqual(["", "milestone"]);
    expect(svg.querySelector("script, a, img, image, foreignObject, iframe")).toBeNull();
  });

  test("each is the title of a diagram", async () => {
    for (const [index, document] of titled.entries()) {
      const { title, tasks } = await drawnGantt(writeMermaid(document, context).text);
      if (!shows(title, TEXTS[index] ?? "")) expect(title).toBe(TEXTS[index]);
      expect(tasks).toEqual([]);
    }
  });
});
