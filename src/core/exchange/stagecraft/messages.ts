import { assertNever } from "../../base/assertNever.ts";
import type { Translate } from "../../i18n/translator.ts";
import { type Kind, KINDS } from "../../process/kinds.ts";
import type { ReadFailure } from "./failures.ts";
import { LISTED_KINDS } from "./format.ts";
import type { Repair } from "./repairs.ts";

const MEGABYTE = 1_000_000;

/** Why a file cannot be opened, in words for its reader. */
export function failureMessage(translate: Translate, failure: ReadFailure): string {
  switch (failure.reason) {
    case "empty":
    case "notText":
    case "notAnObject":
      return translate(`files.failure.${failure.reason}`);
    case "tooLarge":
      return translate("files.failure.tooLarge", {
        // Rounded up: a file just over the limit must not read as being as large as the limit.
        found: Math.ceil((failure.found / MEGABYTE) * 10) / 10,
        limit: failure.limit / MEGABYTE,
      });
    case "foreign":
      return translate("files.failure.foreign", {
        found: translate(`files.foreign.${failure.found}`),
      });
    case "notJson": {
      const { line, column, cutOff } = failure;
      return translate(cutOff ? "files.failure.cutOff" : "files.failure.notJson", { line, column });
    }
    case "tooDeep": {
      const { line, column, limit } = failure;
      return translate("files.failure.tooDeep", { line, column, limit });
    }
    case "unknownFormat":
      return failure.found === null
        ? translate("files.failure.noFormat")
        : translate("files.failure.unknownFormat", { found: failure.found });
    case "badVersion":
      return failure.found === ""
        ? translate("files.failure.noVersion")
        : translate("files.failure.badVersion", { found: failure.found });
    case "newer":
    case "tooMany": {
      const { found, limit } = failure;
      return translate(`files.failure.${failure.reason}`, { found, limit });
    }
    case "notAList":
      return translate("files.failure.notAList", { path: failure.path });
    default:
      return assertNever(failure);
  }
}

/** What was put right, in words for the file's reader: "Stage 3: the text … was shortened." */
export function repairMessage(translate: Translate, repair: Repair): string {
  const text = translate(`files.repair.${repair.code}`, {
    detail: repair.detail ?? "",
    field: fieldOf(repair.path),
  });
  const record = recordAt(repair.path);
  return record === null
    ? text
    : translate("files.place", {
        kind: translate(`process.kind.${record.kind}`),
        number: record.number,
        text,
      });
}

/** The last part of the path that is a name and not a place in a list. */
function fieldOf(path: string): string {
  return path.split("/").findLast((part) => !/^\d*$/u.test(part)) ?? "";
}

const KIND_OF_LIST: ReadonlyMap<string, Kind> = new Map(
  LISTED_KINDS.map((kind) => [KINDS[kind].plural, kind]),
);

/** The record that a path leads into: its kind, and its place in the list, counted from 1. */
function recordAt(path: string): { kind: Kind; number: number } | null {
  const [, list = "", index] = path.split("/");
  const kind = KIND_OF_LIST.get(list);
  return kind === undefined || index === undefined ? null : { kind, number: Number(index) + 1 };
}
