import { describe, expect, test } from "vitest";
import { atLineStart, inline } from "../../../../src/core/exchange/roadmap/markdown/escape.ts";
import { mermaidName } from "../../../../src/core/exchange/roadmap/mermaid/name.ts";
import { writeRoadmapMarkdown } from "../../../../src/core/exchange/roadmap/markdown/write.ts";
import { LOCALE_NAMES } from "../../../../src/core/i18n/locales.ts";
import { nameOf, type ProcessDocument } from "../../../../src/core/process/document.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { fullDocument } from "../stagecraft/helpers.ts";
import { contextFor, filledWith, HOSTILE, template, TEMPLATES } from "./helpers.ts";

const english = await contextFor("en", "2027-04-20");
const persian = await contextFor("fa", "2027-04-20");

function markdown(document: ProcessDocument): string {
  return writeRoadmapMarkdown(document, english);
}

/** What a reader sees of a Markdown text: escapes, entities and joiners undone. */
function seen(text: string): string {
  return text
    .replaceAll("\u2060", "")
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** What each line is, its words left out: headings, tables with their cells, lists, code. */
function shape(text: string): string[] {
  let inCode = false;
  return text.split("\n").map((line) => {
    if (line.startsWith("```")) {
      inCode = !inCode;
      return line;
    }
    if (inCode) return line.replace(/^( {4}(?:title |section )?)[^:]*(?= :|$)/u, "$1");
    const marks = line
      .replaceAll(/\\[!-/:-@[-`{-~]/gu, "e")
      .replaceAll(/&(?:lt|gt|amp);/gu, "e")
      .replace(/^- \*\*[^*]*\*\*/u, "- fact");
    const start = /^(?:#{1,3} |- fact|- |\| )/u.exec(marks)?.[0] ?? "";
    return start + marks.slice(start.length).replaceAll(/[^|#<>`*_[\]{}~$]/gu, "");
  });
}

describe.each(LOCALE_NAMES)("Markdown in %s", (locale) => {
  test.each(TEMPLATES)("of %s names everything in the plan and the process", async (file) => {
    const document = template(file);
    const text = seen(writeRoadmapMarkdown(document, await contextFor(locale)));
    const named = (
      ["goal", "importantDeal", "strategy", "initiative", "milestone", "ask", "location"] as const
    ).flatMap((kind) => [...document[kind].values()]);
    const ofProcess = (["stage", "leadSource", "role"] as const).flatMap((kind) => [
      ...document[kind].values(),
    ]);
    for (const record of [...named, ...ofProcess]) expect(text).toContain(nameOf(record));
    expect(text).not.toMatch(/undefined|NaN|Infinity|null|\{\{|roadmap\.document|process\.field/u);
  });
});

describe("Markdown", () => {
  test("of the seven-stage template has its parts in order", () => {
    const text = markdown(template("seven-stage.stagecraft.json"));
    expect(text.match(/^#{1,2} .*/gmu)).toEqual([
      "# Sales roadmap 2027",
      "## Results of the period before",
      "## Market, customers and competitors",
      "## Goals",
      "## What the period may bring",
      "## Important deals",
      "## Strategies",
      "## Timeline",
      "## Asks per department",
      "## Locations",
      "## Risks",
      "## Assumptions",
      "## To be settled",
      "## The process in short",
    ]);
    expect(text.match(/^### Q.*/gmu)).toEqual(["### Q1 2027", "### Q2 2027", "### Q3 2027"]);
    expect(text).toContain("| 9.3% | 9.3% | 12% | 2.7 percentage points | 0% |");
    expect(text).toContain("| Close | EUR\u00A0180,000 | 60% | EUR\u00A0108,000 | Feb 28, 2027 |");
    expect(text).toContain("At risk, overdue");
    expect(text).toContain("- **Version**: 1\n");
    expect(text).toContain("- **Next review**: Apr 1, 2027\n");
    expect(text).toContain("| Wins | 97 | 110.2 | 124 |");
    expect(text).toContain(
      "    New question set for needs :crit, t1, 2027-02-01, 74d\n    Partner channel, phase 1 :t2, 2027-04-01, 183d\n",
    );
  });

  test("in Persian has Persian labels, digits, days and quarters", () => {
    const text = writeRoadmapMarkdown(template("seven-stage.stagecraft.json"), persian);
    for (const part of ["## اهداف", "### بهار ۱۴۰۶", "۱۲٪", "۸ مهر ۱۴۰۶", "section بازاریابی"]) {
      expect(text).toContain(part);
    }
    expect(text).toContain("2027-02-01, 74d");
  });

  test("leaves out what is not there", () => {
    const text = markdown(buildProcess((b) => b.process({ name: "" })).document);
    expect(text.match(/^#.*/gmu)).toEqual([
      "# Untitled",
      "## The process in short",
      "### What it yields",
    ]);
    expect(text).toContain("not known yet");
    expect(text).toContain("- Add a lead source: it says where leads come in");
  });

  test("survives circles, undated items, cancelled ones and unknown words", () => {
    const text = markdown(
      buildProcess((b) => {
        b.initiative("A", { id: "a", start: "2027-05-01", end: "2027-01-01", dependsOn: ["b"] });
        b.milestone("B", { id: "b", dependsOn: ["a", "gone"], department: "astronomy" });
        b.ask("C", { neededBy: "2027-03-01", status: "cancelled" });
        b.goal("G", { unit: "parsecs", target: 3 });
      }).document,
    );
    expect(text).toContain("### Without a date");
    expect(text).toContain("astronomy");
    expect(text).toContain("3 parsecs");
    expect(text).toContain("- “A” ends before it starts.");
    expect(text).toContain("- “A” and “B” wait for each other in a circle.");
    expect(text).toContain("- “B” waits for something that does not exist.");
    expect(text).toContain("    A :t1, 2027-01-01, 121d\n```");
  });

  test("has no diagram that is too large to be drawn", () => {
    const { document } = buildProcess((b) => {
      for (let count = 0; count < 1_500; count += 1) b.milestone("Day", { date: "2027-01-01" });
    });
    expect(markdown(document)).not.toContain("```");
  });

  const plan = fullDocument();
  const harmless = shape(markdown(filledWith(plan, "harmless")));
  test.each(HOSTILE.filter(([, text]) => text.trim() !== "" && !text.includes("\n")))(
    "keeps its shape whatever a text says: %s",
    (_, text) => {
      expect(shape(markdown(filledWith(plan, text)))).toEqual(harmless);
    },
  );

  test.each(HOSTILE)("shows a name as it is: %s", (_, text) => {
    const written = markdown(buildProcess((b) => b.stage(text)).document);
    const name = text.replaceAll(/[\t\n\u0085\u2028\u2029]+/gu, " ").trim();
    expect(seen(written).replaceAll(/[^\S\n]+/gu, " ")).toContain(
      name === "" ? "Untitled" : name.replaceAll(/\s+/gu, " "),
    );
  });

  test.each(HOSTILE)("has no heading, table, fence or tag of a text's own: %s", (_, text) => {
    const lines = shape(markdown(buildProcess((b) => b.process({ purpose: text })).document));
    const plain = shape(markdown(buildProcess((b) => b.process({ purpose: "x" })).document));
    const marked = (found: readonly string[]) => found.filter((line) => line !== "");
    expect(marked(lines)).toEqual(marked(plain));
  });
});

describe("escapes", () => {
  test.each([
    ["a | b", String.raw`a \| b`],
    ["a\\|b", String.raw`a\\\|b`],
    ["two\nlines", "two lines"],
    ["<b>&lt;", "&lt;b&gt;&amp;lt;"],
    ["`x` *y* _z_", String.raw`\`x\` \*y\* \_z\_`],
    ["[a](b) ![c](d)", String.raw`\[a\](b) !\[c\](d)`],
    ["https://a.b", "https:\u2060//a.b"],
    ["www.a.b", "www\u2060.a.b"],
    ["me@a.b", "me@\u2060a.b"],
    ["#12", "\\#\u206012"],
    ["12 % - 3", "12 % - 3"],
  ])("in a line: %j", (text, expected) => {
    expect(inline(text)).toBe(expected);
  });

  test.each([
    ["- a", String.raw`\- a`],
    ["+1", String.raw`\+1`],
    ["===", String.raw`\===`],
    ["1. a", String.raw`1\. a`],
    ["22) a", String.raw`22\) a`],
    ["1.5 million", String.raw`1\.5 million`],
    ["    code", "code"],
  ])("at the start of a line: %j", (text, expected) => {
    expect(atLineStart(text)).toBe(expected);
  });

  test.each([
    ["Plain name, with comma", "Plain name, with comma"],
    ["a: b; c#d", "a#58; b#59; c#35;d"],
    ["section x", "#115;ection x"],
    ["Call them", "#67;all them"],
    ["2027-01-01 start", "#50;027-01-01 start"],
    ["%%{init}%%", "#37;#37;#123;init#125;#37;#37;"],
    ["a\nb", "a b"],
    ["x".repeat(200), `${"x".repeat(120)}…`],
  ])("in a Mermaid name: %j", (text, expected) => {
    expect(mermaidName(text)).toBe(expected);
  });
});
