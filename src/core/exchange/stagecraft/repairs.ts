import type { RecordId } from "../../base/ids.ts";
import { cleanLine } from "../../base/text.ts";

/** What was put right while reading. */
export type RepairCode =
  | "versionAsText"
  | "processMade"
  | "listMissing"
  | "entryDropped"
  | "idMade"
  | "idChanged"
  | "idDuplicate"
  | "kindUnknown"
  | "textCleaned"
  | "textShortened"
  | "valueConverted"
  | "valueReset"
  | "numberReset"
  | "numberNegligible"
  | "probabilityReset"
  | "choiceReset"
  | "colorReset"
  | "dateReset"
  | "linkRemoved"
  | "currencyReset"
  | "languageReset"
  | "listShortened"
  | "iconRemoved"
  | "viewportRemoved"
  | "parentRemoved"
  | "arrowDangling"
  | "flowNotAllowed"
  | "flowDuplicate"
  | "dependencyNotAllowed"
  | "dependencyDuplicate"
  | "dependencyCycle"
  | "referenceRemoved"
  | "metricDropped"
  | "changeDropped"
  | "translationDropped";

export interface Repair {
  readonly code: RepairCode;
  /** Where in the file, as a JSON pointer (RFC 6901): /stages/0/name. */
  readonly path: string;
  readonly recordId?: RecordId;
  /** What stood there, shortened to a line. */
  readonly detail?: string;
}

/** Where a record was read from. */
export interface Place {
  readonly path: string;
  readonly recordId?: RecordId;
}

/** Collects repairs in the order in which they are made. */
export class RepairLog {
  readonly repairs: Repair[] = [];

  add(code: RepairCode, place: Place, found?: unknown): void {
    const { path, recordId } = place;
    const detail = found === undefined ? undefined : excerpt(found);
    this.repairs.push({
      code,
      path,
      ...(recordId === undefined ? {} : { recordId }),
      ...(detail === undefined ? {} : { detail }),
    });
  }
}

/** The place of an entry inside another. */
export function placeIn(place: Place, key: string | number): Place {
  return { ...place, path: `${place.path}/${pointerToken(key)}` };
}

function pointerToken(key: string | number): string {
  return typeof key === "number" ? String(key) : key.replaceAll("~", "~0").replaceAll("/", "~1");
}

const EXCERPT = 60;

function excerpt(value: unknown): string {
  if (typeof value === "string") {
    // Cut before cleaning: the text may be a megabyte. Cleaning drops a surrogate that was cut in two.
    const short = cleanLine(value.slice(0, EXCERPT));
    return value.length > EXCERPT ? `${short}…` : short;
  }
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" && value !== null ? "{…}" : String(value);
}
