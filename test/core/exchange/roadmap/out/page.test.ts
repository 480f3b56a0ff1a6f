import { createHash } from "node:crypto";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { STYLE, STYLE_HASH } from "../../../../../src/core/exchange/roadmap/html/style.ts";
import { writeRoadmapPage } from "../../../../../src/core/exchange/roadmap/html/write.ts";
import { LOCALE_NAMES } from "../../../../../src/core/i18n/locales.ts";
import { buildProcess } from "../../../../kit/processBuilder.ts";
import { template } from "../helpers.ts";
import { empty, outContext, plan } from "./plans.ts";

const context = await outContext();

function page(text: string): Document {
  return new JSDOM(text).window.document;
}

describe("the page", () => {
  test("allows its own style and nothing else", () => {
    const policy = page(writeRoadmapPage(plan, context).text)
      .querySelector("meta[http-equiv]")
      ?.getAttribute("content");
    expect(STYLE_HASH).toBe(createHash("sha256").update(STYLE).digest("base64"));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${STYLE_HASH}'`);
    expect(policy).not.toContain("unsafe");
  });

  test("has the parts of the roadmap, its tables and the timeline drawn", () => {
    const document = page(writeRoadmapPage(plan, context).text);
    expect(document.title).toBe("Sales roadmap 2027");
    const headings = [...document.querySelectorAll("h2")].map(({ textContent }) => textContent);
    expect(headings).toContain("Important deals");
    expect(headings).toContain("Timeline");
    expect(document.querySelectorAll("svg rect")).toHaveLength(5);
    expect(document.querySelectorAll("svg .moment")).toHaveLength(2);
    expect(document.querySelectorAll("table").length).toBeGreaterThan(4);
    expect(document.body.textContent).toContain("Fleet, north");
  });

  test("of nothing is a page too", () => {
    const out = writeRoadmapPage(empty, context);
    expect(page(out.text).querySelector("svg")).toBeNull();
    expect(page(out.text).querySelector("h1")?.textContent).toBe("Test process");
    expect(out.warnings).toEqual([]);
  });

  test.each(LOCALE_NAMES)("is in %s, in its direction", async (locale) => {
    const document = page(
      writeRoadmapPage(template("seven-stage.stagecraft.json"), await outContext(locale)).text,
    );
    const { lang, dir } = document.documentElement;
    expect(dir).toBe(locale === "fa" ? "rtl" : "ltr");
    expect(lang).not.toBe("");
    expect(document.body.textContent).not.toMatch(/undefined|NaN|Infinity|\{\{|roadmap\.document/u);
  });

  test("mirrors its drawing from right to left", async () => {
    const { document } = buildProcess((b) => {
      b.process({ language: "fa", roadmapStart: "2027-01-01", roadmapEnd: "2027-12-31" });
      b.initiative("نخست", { start: "2027-01-01", end: "2027-03-31" });
    });
    const left = (text: string) => Number(page(text).querySelector("rect")?.getAttribute("x"));
    expect(left(writeRoadmapPage(document, context).text)).toBe(0);
    const persian = writeRoadmapPage(document, await outContext("fa"));
    expect(left(persian.text)).toBeGreaterThan(700);
  });
});
