import { describe, expect, it } from "vitest";
import { type Locale, LOCALE_NAMES } from "../../src/core/i18n/locales.ts";
import { checkQuality } from "../../src/core/quality/checker.ts";
import { loadTemplate, TEMPLATES } from "../../src/state/library/templates.ts";

const TODAY = { today: "2026-11-22" };

describe.each(TEMPLATES.map(({ id }) => id))("%s", (id) => {
  it("has no errors", async () => {
    const { findings } = checkQuality(await loadTemplate(id, "en"), TODAY);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  // Words are recognised alike, so that nobody is told something else for speaking another language.
  it.each(LOCALE_NAMES.filter((locale) => locale !== "en"))(
    "is found to be the same in %s",
    async (locale) => {
      const findingsIn = async (language: Locale) =>
        checkQuality(await loadTemplate(id, language), TODAY).findings.map(
          ({ code, elements }) => `${code} ${elements[0]}`,
        );
      expect(await findingsIn(locale)).toEqual(await findingsIn("en"));
    },
  );
});
