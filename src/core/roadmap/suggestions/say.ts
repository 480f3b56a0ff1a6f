import type { Writing } from "../../analysis/writeUnit.ts";
import { LIMITS } from "../../base/limits.ts";
import { cleanLine, truncateText } from "../../base/text.ts";
import { writeQuantity } from "../quantity.ts";
import type { Numbers, Suggestion, Told, ToldValue } from "./suggestion.ts";

/** The name of what it becomes, in the language of the writing. */
export function titleOf({ title, from, to }: Suggestion, writing: Writing): string {
  return truncateText(cleanLine(say(title, { from, to }, writing)), LIMITS.label);
}

/** Why it is suggested, with its own numbers or those of an earlier day. */
export function reasonOf(
  { reasons, from, to }: Suggestion,
  writing: Writing,
  numbers: Numbers = { from, to },
): string {
  const text = reasons.map((reason) => sentence(say(reason, numbers, writing))).join(" ");
  return truncateText(text, LIMITS.label);
}

/** What is found is told without a full stop where it stands alone. */
function sentence(text: string): string {
  return /[.!?؟…]$/u.test(text) ? text : `${text}.`;
}

function say({ key, values = {} }: Told, numbers: Numbers, writing: Writing): string {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    sayValue(value, numbers, writing),
  ]);
  return writing.translate(key, Object.fromEntries(written));
}

function sayValue(value: ToldValue, numbers: Numbers, writing: Writing): string | number {
  const { translate, formats } = writing;
  if (typeof value === "number") return value;
  if (typeof value === "string") return value === "" ? translate("common.untitled") : value;
  if ("share" in value) return formats.percent(value.share);
  if ("keys" in value) return formats.list(value.keys.map((key) => translate(key)));
  const number = numbers[value.number];
  return number === null ? "–" : writeQuantity(number, value.unit, writing);
}
