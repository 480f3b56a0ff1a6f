import type { IdSource } from "../../base/ids.ts";
import { LIMITS } from "../../base/limits.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { documentOf, type ProcessDocument } from "../../process/document.ts";
import { FILE_VERSION, KINDS } from "../../process/kinds.ts";
import type { ReadFailure } from "./failures.ts";
import { KNOWN_ENTRIES, LISTED_KINDS, PROCESS_FORMAT } from "./format.ts";
import type { RawEntry } from "./identify.ts";
import { openFile } from "./open.ts";
import { isObject, jsonTypeOf, ownEntry, type RawObject, withoutEntries } from "./rawObject.ts";
import { readRecords } from "./readRecords.ts";
import { type Repair, RepairLog } from "./repairs.ts";

export interface ReadContext {
  /** Ids for what has none, or one that cannot stay. */
  readonly newId: IdSource;
}

export interface ReadProcess {
  readonly document: ProcessDocument;
  /** What had to be put right; empty for a sound file. */
  readonly repairs: readonly Repair[];
}

/**
 * Reads a process file: decode, parse, shape, version, migrate, validate, repair. Gives the
 * document with what was repaired, or why there is none. Never throws, whatever the input.
 */
export function readProcess(
  input: Uint8Array | string,
  context: ReadContext,
): Result<ReadProcess, ReadFailure> {
  const log = new RepairLog();
  const file = openFile(input, PROCESS_FORMAT, FILE_VERSION, log);
  if (!file.ok) return file;
  const { root, version } = file.value;
  const entries = entriesOf(root, log);
  if (!entries.ok) return entries;
  const records = readRecords(
    [processEntry(root, log), ...entries.value],
    version,
    context.newId,
    log,
  );
  const document = documentOf(
    records.map(({ record }) => record),
    extrasOf(root, log),
  );
  return ok({ document, repairs: log.repairs });
}

function processEntry(root: RawObject, log: RepairLog): RawEntry {
  const path = `/${KINDS.process.plural}`;
  const raw = ownEntry(root, KINDS.process.plural);
  if (isObject(raw)) return { kind: "process", raw, path };
  log.add("processMade", { path }, raw);
  return { kind: "process", raw: {}, path };
}

/** The entries of every list, in the order of the kinds. */
function entriesOf(root: RawObject, log: RepairLog): Result<RawEntry[], ReadFailure> {
  const lists: { kind: RawEntry["kind"]; path: string; list: readonly unknown[] }[] = [];
  let count = 1;
  for (const kind of LISTED_KINDS) {
    const name = KINDS[kind].plural;
    const path = `/${name}`;
    const list = ownEntry(root, name);
    if (list === undefined) continue;
    if (list === null) {
      log.add("listMissing", { path });
      continue;
    }
    if (!Array.isArray(list)) return fail({ reason: "notAList", path, found: jsonTypeOf(list) });
    lists.push({ kind, path, list });
    count += list.length;
  }
  // Counted before any of them is looked at, so that a flood costs nothing.
  if (count > LIMITS.elements) {
    return fail({ reason: "tooMany", found: count, limit: LIMITS.elements });
  }
  return ok(
    lists.flatMap(({ kind, path, list }) =>
      list.flatMap((raw, index): RawEntry[] => {
        const entryPath = `${path}/${index}`;
        if (isObject(raw)) return [{ kind, raw, path: entryPath }];
        log.add("entryDropped", { path: entryPath }, raw);
        return [];
      }),
    ),
  );
}

/** What this version does not know, to be written back as it was. */
function extrasOf(root: RawObject, log: RepairLog): RawObject {
  const extras = withoutEntries(root, KNOWN_ENTRIES);
  const viewport = ownEntry(extras, "viewport");
  if (viewport === undefined || hasUsableZoom(viewport)) return extras;
  log.add("viewportRemoved", { path: "/viewport" });
  return withoutEntries(extras, new Set(["viewport"]));
}

/** A view that another tool left behind may be kept, but one with no zoom would blank a canvas. */
function hasUsableZoom(viewport: unknown): boolean {
  const zoom = isObject(viewport) ? ownEntry(viewport, "zoom") : undefined;
  return typeof zoom === "number" && Number.isFinite(zoom) && zoom > 0;
}
