import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import type { Translate } from "../../../core/i18n/translator.ts";
import type { SelectOption } from "../../kit/Select.tsx";

/** A select's options out of an enum: `keyOf` gives the message of each value. */
export function optionsOf<Value extends string>(
  translate: Translate,
  values: readonly Value[],
  keyOf: (value: Value) => MessageKey,
): SelectOption<Value>[] {
  return values.map((value) => ({ value, label: translate(keyOf(value)) }));
}

/** The word for a value of an open enum; one that is not known stands for itself. */
export function wordFor<Value extends string>(
  translate: Translate,
  values: readonly Value[],
  keyOf: (value: Value) => MessageKey,
  value: string,
): string {
  const known = values.find((candidate) => candidate === value);
  return known === undefined ? value : translate(keyOf(known));
}
