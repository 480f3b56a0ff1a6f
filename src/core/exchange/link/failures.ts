import type { Formats } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translator.ts";
import type { ReadFailure } from "../stagecraft/failures.ts";
import { failureMessage } from "../stagecraft/messages.ts";

/** Why a link holds no process that can be read. */
export type LinkFailure =
  /** Characters. */
  | { readonly reason: "linkTooLong"; readonly found: number; readonly limit: number }
  /** A character that no link has, at this place of what it holds, counted from 1. */
  | { readonly reason: "linkCharacter"; readonly place: number }
  | { readonly reason: "linkCutOff" | "linkAltered" | "linkNewer" }
  /** Bytes of the process. */
  | { readonly reason: "linkTooLarge"; readonly limit: number };

const MEGABYTE = 1_000_000;

/** Why a document can't be opened, whether it came in a link or not. */
export function openingMessage(
  translate: Translate,
  formats: Formats,
  failure: ReadFailure | LinkFailure,
): string {
  switch (failure.reason) {
    case "linkTooLong":
      return translate("share.failure.linkTooLong", {
        found: formats.integer(failure.found),
        limit: formats.integer(failure.limit),
      });
    case "linkCharacter":
      return translate("share.failure.linkCharacter", { place: formats.integer(failure.place) });
    case "linkTooLarge":
      return translate("share.failure.linkTooLarge", {
        limit: formats.integer(failure.limit / MEGABYTE),
      });
    case "linkCutOff":
    case "linkAltered":
    case "linkNewer":
      return translate(`share.failure.${failure.reason}`);
    default:
      return failureMessage(translate, failure);
  }
}
