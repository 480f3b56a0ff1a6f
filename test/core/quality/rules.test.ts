import { describe, expect, it } from "vitest";
import { loadMessages } from "../../../src/core/i18n/catalogue.ts";
import { createFormats } from "../../../src/core/i18n/format.ts";
import { LOCALE_NAMES } from "../../../src/core/i18n/locales.ts";
import { en } from "../../../src/core/i18n/messages/en/index.ts";
import { createTranslator } from "../../../src/core/i18n/translator.ts";
import { checkQuality } from "../../../src/core/quality/checker.ts";
import { findingText, whyText } from "../../../src/core/quality/findingText.ts";
import type { Finding } from "../../../src/core/quality/report.ts";
import { RULES } from "../../../src/core/quality/rules.ts";
import { allCases, TODAY } from "./cases/index.ts";

describe("the rules", () => {
  it("have a case each, and a code of their own", () => {
    const codes = RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(allCases.map(([code]) => code).toSorted()).toEqual(codes.toSorted());
  });
});

describe.each(allCases)("%s", (code, { finds, at, passes }) => {
  it("finds what is wrong, and where", () => {
    const first = checkQuality(finds, TODAY).findings.find((finding) => finding.code === code);
    expect(first?.elements).toEqual(at);
    expect(first?.accepted).toBeNull();
  });

  it("finds nothing where all is well", () => {
    expect(checkQuality(passes, TODAY).findings.filter((finding) => finding.code === code)).toEqual(
      [],
    );
  });
});

describe.each(LOCALE_NAMES)("the findings in %s", async (locale) => {
  const translate = createTranslator(locale, await loadMessages(locale));
  const formats = createFormats(locale);
  const findings = allCases.flatMap(([code, { finds }]): Finding[] =>
    checkQuality(finds, TODAY)
      .findings.filter((finding) => finding.code === code)
      .slice(0, 1),
  );

  it("say what to do, with every value filled in", () => {
    expect(findings).toHaveLength(RULES.length);
    for (const finding of findings) {
      const text = findingText(finding, translate, formats);
      expect(text).not.toMatch(/\{\{|\}\}|quality\.|NaN|undefined|\[object/u);
      for (const [name, value] of Object.entries(finding.values)) {
        const isTold = en.quality.found[finding.code].includes(`{{${name}}}`);
        if (isTold && typeof value === "string") expect(text).toContain(value);
      }
    }
  });

  it("say why it matters in one sentence", () => {
    for (const { code } of findings) {
      const why = whyText(code, translate);
      expect(why).not.toContain("quality.");
      expect(why).toMatch(/\.$/u);
    }
  });
});
