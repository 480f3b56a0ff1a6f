import type { Formats } from "../i18n/format.ts";
import type { Translate } from "../i18n/translator.ts";
import type { SmartPart } from "./smart.ts";

/** A letter of SMART in words, with what it lacks: "Measurable: nothing measures it". */
export function smartWords(
  { part, state, reasons }: SmartPart,
  t: Translate,
  formats: Pick<Formats, "list">,
): string {
  return t(`smart.${state}`, {
    part: t(`smart.part.${part}`),
    reasons: formats.list(reasons.map((reason) => t(`smart.reason.${reason}`))),
  });
}
