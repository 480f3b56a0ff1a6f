import { fail, ok, type Result } from "../../base/result.ts";
import { decode } from "./decode.ts";
import type { ReadFailure } from "./failures.ts";
import { recogniseJson, recogniseText } from "./foreign.ts";
import { parseJson } from "./jsonText.ts";
import { isObject, jsonTypeOf, ownEntry, type RawObject } from "./rawObject.ts";
import type { RepairLog } from "./repairs.ts";

export interface OpenedFile {
  readonly root: RawObject;
  readonly version: number;
}

/**
 * The first half of reading: bytes, text, JSON, and whether it is a file of this format and of
 * a version that we know. Nothing of its contents has been looked at yet.
 */
export function openFile(
  input: Uint8Array | string,
  format: string,
  newest: number,
  log: RepairLog,
): Result<OpenedFile, ReadFailure> {
  const text = decode(input);
  if (!text.ok) return text;
  const foreignText = recogniseText(text.value);
  if (foreignText !== null) return fail({ reason: "foreign", found: foreignText });
  const parsed = parseJson(text.value);
  if (!parsed.ok) return parsed;
  const root = checkFormat(parsed.value, format);
  if (!root.ok) return root;
  const version = checkVersion(root.value, newest, log);
  return version.ok ? ok({ root: root.value, version: version.value }) : version;
}

function checkFormat(root: unknown, format: string): Result<RawObject, ReadFailure> {
  if (isObject(root) && ownEntry(root, "format") === format) return ok(root);
  const found = recogniseJson(root);
  if (found !== null) return fail({ reason: "foreign", found });
  if (!isObject(root)) return fail({ reason: "notAnObject", found: jsonTypeOf(root) });
  const named = ownEntry(root, "format");
  return fail({
    reason: "unknownFormat",
    found: typeof named === "string" ? named.slice(0, 60) : null,
  });
}

function checkVersion(
  root: RawObject,
  newest: number,
  log: RepairLog,
): Result<number, ReadFailure> {
  const raw = ownEntry(root, "version");
  const asText = typeof raw === "string" && /^\d{1,9}$/u.test(raw.trim());
  const version = asText ? Number(raw) : raw;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return fail({
      reason: "badVersion",
      found: typeof raw === "string" || typeof raw === "number" ? String(raw).slice(0, 60) : "",
    });
  }
  if (version > newest) return fail({ reason: "newer", found: version, limit: newest });
  if (asText) log.add("versionAsText", { path: "/version" }, raw);
  return ok(version);
}
