import type { IdSource, RecordId } from "../../base/ids.ts";
import { cleanLine } from "../../base/text.ts";
import { id as idSchema, isPlainId } from "../../process/fields.ts";
import type { Kind } from "../../process/kinds.ts";
import { ownEntry, type RawObject } from "./rawObject.ts";
import type { RepairLog } from "./repairs.ts";

/** An entry of a file that is to become a record. */
export interface RawEntry {
  readonly kind: Kind;
  readonly raw: RawObject;
  /** Where it stands in the file, as a JSON pointer. */
  readonly path: string;
}

export interface IdentifiedEntry extends RawEntry {
  readonly id: RecordId;
}

/** The records' ids, and how a reference that a file holds is to be understood. */
export interface Identities {
  readonly entries: readonly IdentifiedEntry[];
  /** The id that a reference means, or null for none that could be one. */
  readonly resolve: (reference: unknown) => RecordId | null;
  /** An id that nothing in the file has. */
  readonly freshId: IdSource;
}

/**
 * Gives every entry an id of its own, across all kinds. The first of two with the same id
 * keeps it, and references go on meaning that one. References to an id that had to be changed
 * follow it.
 */
export function identify(
  entries: readonly RawEntry[],
  newId: IdSource,
  log: RepairLog,
): Identities {
  const reserved = new Set<unknown>(entries.map(({ raw }) => ownEntry(raw, "id")));
  const taken = new Set<RecordId>();
  const renamed = new Map<unknown, RecordId>();
  const freshId = (): RecordId => {
    let id = newId();
    while (taken.has(id) || reserved.has(id)) id = newId();
    reserved.add(id);
    return id;
  };
  const identified = entries.map((entry): IdentifiedEntry => {
    const raw = ownEntry(entry.raw, "id");
    const wished = usableId(raw);
    const id = wished === null || taken.has(wished) ? freshId() : wished;
    taken.add(id);
    const isDuplicate = wished !== null && wished !== id;
    if (id !== raw) {
      const isMissing = raw === undefined || raw === null || raw === "";
      const code = isDuplicate ? "idDuplicate" : isMissing ? "idMade" : "idChanged";
      log.add(code, { path: `${entry.path}/id`, recordId: id }, raw);
      if (!isMissing && raw !== wished && !renamed.has(raw)) renamed.set(raw, id);
    }
    return { ...entry, id };
  });
  const resolve = (reference: unknown): RecordId | null => {
    const wished = usableId(reference);
    if (wished !== null && wished === reference) return wished;
    return renamed.get(reference) ?? wished;
  };
  return { entries: identified, resolve, freshId };
}

function usableId(raw: unknown): RecordId | null {
  if (isPlainId(raw)) return raw;
  if (typeof raw !== "string" && typeof raw !== "number") return null;
  const text = typeof raw === "string" ? raw : String(raw);
  if (idSchema.safeParse(text).success) return text;
  // Of a text that is far too long no beginning tells it from others.
  const cleaned = text.length > 1000 ? "" : cleanLine(text).trim();
  return idSchema.safeParse(cleaned).success ? cleaned : null;
}
