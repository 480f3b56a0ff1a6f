import { describe, expect, test } from "vitest";
import { loadMessages } from "../../../src/core/i18n/catalogue.ts";
import { LOCALE_NAMES } from "../../../src/core/i18n/locales.ts";
import { createTranslator } from "../../../src/core/i18n/translator.ts";
import { createRecord } from "../../../src/core/process/kinds.ts";
import {
  findLibraryMetric,
  libraryMetricMessages,
  libraryMetricsFor,
  METRIC_LIBRARY,
  METRIC_SUBJECTS,
} from "../../../src/core/process/metricLibrary.ts";

test("keys are different", () => {
  expect(new Set(METRIC_LIBRARY.map(({ key }) => key)).size).toBe(METRIC_LIBRARY.length);
});

test.each(METRIC_SUBJECTS)("there are ready metrics for: %s", (subject) => {
  expect(libraryMetricsFor(subject).length).toBeGreaterThan(0);
  expect(libraryMetricsFor(subject).every(({ subjects }) => subjects.includes(subject))).toBe(true);
});

test("a metric record names its entry; one of the user's own names none", () => {
  expect(findLibraryMetric("winRate")?.unit).toBe("percent");
  expect(findLibraryMetric("toString")).toBeUndefined();
  expect(findLibraryMetric(null)).toBeUndefined();
});

describe.each(METRIC_LIBRARY)("$key", ({ key, metricKind, unit, direction, period }) => {
  test("makes a metric record", () => {
    const fields = { subjectId: "s", libraryKey: key, metricKind, unit, direction, period };
    expect(createRecord("metric", { id: "m", ...fields })).toMatchObject(fields);
  });

  test.each(LOCALE_NAMES)("has a name and a definition in %s", async (locale) => {
    const translate = createTranslator(locale, await loadMessages(locale));
    const { name, definition } = libraryMetricMessages(key);
    expect(translate(name)).not.toMatch(/^metrics\.|^$/u);
    expect(translate(definition)).not.toMatch(/^metrics\.|^$/u);
  });
});
