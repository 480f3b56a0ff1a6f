import type { Formats } from "../i18n/format.ts";
import type { MessageValues, Translate } from "../i18n/translator.ts";
import type { Fix } from "./fixes/fix.ts";
import type { Finding } from "./report.ts";
import type { FindingValue, Property, Severity, WhyName } from "./rule.ts";
import { type AnyRule, RULES, type RuleCode } from "./rules.ts";

const whys = new Map<RuleCode, WhyName>(RULES.map((rule: AnyRule) => [rule.code, rule.why]));

/** What was found and what to do, in a sentence. */
export function findingText(
  { code, values }: Pick<Finding, "code" | "values">,
  translate: Translate,
  formats: Formats,
): string {
  return translate(`quality.found.${code}`, written(values, translate, formats));
}

/** Why it matters, in a sentence. */
export function whyText(code: RuleCode, translate: Translate): string {
  return translate(`quality.why.${whys.get(code) ?? "oneReading"}`);
}

/** What a click on the fix does. */
export function fixText({ name, adds }: Pick<Fix, "name" | "adds">, translate: Translate): string {
  return translate(`quality.fix.${name}`, adds === undefined ? {} : { name: translate(adds) });
}

/** The message that names a severity. */
export function severityMessage(severity: Severity): `quality.severity.${Severity}` {
  return `quality.severity.${severity}`;
}

/** The message that names what rules serve. */
export function propertyMessage(property: Property): `quality.property.${Property}` {
  return `quality.property.${property}`;
}

function written(
  values: Readonly<Record<string, FindingValue>>,
  translate: Translate,
  formats: Formats,
): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value !== "object") {
        return [name, value === "" ? translate("common.untitled") : value];
      }
      return "share" in value
        ? [name, formats.percent(value.share)]
        : [name, formats.list(value.keys.map((key) => translate(key)))];
    }),
  );
}
