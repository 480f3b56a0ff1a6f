import type { z } from "zod";
import type { Translation } from "../../process/fields.ts";
import { type AnyRecord, KINDS } from "../../process/kinds.ts";
import type { Process } from "../../process/records/process.ts";
import { isTextField } from "../../process/texts.ts";
import {
  byLanguageAndField,
  type Holder,
  mapHolders,
  placeOfText,
  translationsIn,
  withTranslations,
} from "../../process/translations.ts";
import type { LinkRepair } from "./repairLinks.ts";
import { type Place, placeIn, type RepairLog } from "./repairs.ts";
import { entryShape } from "./schemaWalk.ts";

/**
 * Brings translations into their order and drops, with a word of it, those that say nothing: of
 * a field that is not there or holds no words, in the document's own language, a second one of
 * the same text. A field that a later version may have added keeps its translations.
 */
export const repairTranslations: LinkRepair = (records, _byId, log) => {
  const own = records.find(({ record }) => record.kind === "process")?.record;
  const language = own?.kind === "process" ? own.language : null;
  return records.map((placed) => {
    const { place } = placed;
    // Without them, which is the usual case, there is nothing to look at.
    const sound = hasTranslations(placed.record)
      ? mapHolders(placed.record, (holder, prefix) =>
          soundHolder(
            holder,
            shapeOf(placed.record, prefix),
            language,
            () => holderPlace(placed.record, place, prefix),
            log,
          ),
        )
      : placed.record;
    const record = sound.kind === "process" ? withSoundLanguages(sound) : sound;
    return record === placed.record ? placed : { record, place };
  });
};

/** Whether the record or an entry of one of its lists has the field, empty or not. */
function hasTranslations(record: AnyRecord): boolean {
  if (Object.hasOwn(record, "translations")) return true;
  for (const value of Object.values(record)) {
    if (Array.isArray(value) && value.some(isTranslated)) return true;
  }
  return false;
}

function isTranslated(entry: unknown): boolean {
  return typeof entry === "object" && entry !== null && Object.hasOwn(entry, "translations");
}

function soundHolder(
  holder: Holder,
  shape: z.ZodRawShape,
  language: string | null,
  placeOf: () => Place,
  log: RepairLog,
): Holder {
  if (!Object.hasOwn(holder, "translations")) return holder;
  const given = translationsIn(holder);
  const kept: Translation[] = [];
  for (const [index, translation] of given.entries()) {
    // One that says nothing is as good as none.
    if (translation.text === "") continue;
    const isTold =
      isKnownText(holder, shape, translation.field) &&
      translation.language !== language &&
      !kept.some((other) => byLanguageAndField(other, translation) === 0);
    if (isTold) kept.push(translation);
    else {
      const place = placeIn(placeIn(placeOf(), "translations"), index);
      log.add("translationDropped", place, translation.text);
    }
  }
  const isSorted = kept.every((one, index) => {
    const next = kept[index + 1];
    return next === undefined || byLanguageAndField(one, next) < 0;
  });
  const isAsGiven = kept.length === given.length && given.length > 0 && isSorted;
  return isAsGiven ? holder : withTranslations(holder, kept);
}

/** Whether the holder has words under this name, in a field that we know as such or do not know. */
function isKnownText(holder: Holder, shape: z.ZodRawShape, field: string): boolean {
  if (!Object.hasOwn(holder, field) || typeof holder[field] !== "string") return false;
  return isTextField(field) || !Object.hasOwn(shape, field);
}

/** The fields of the record, or those of an entry of the list that the prefix names. */
function shapeOf({ kind }: AnyRecord, prefix: string): z.ZodRawShape {
  const { shape } = KINDS[kind].schema;
  const { list } = placeOfText(prefix);
  return list === null
    ? shape
    : (entryShape(Object.getOwnPropertyDescriptor(shape, list)?.value) ?? {});
}

function holderPlace(record: AnyRecord, place: Place, prefix: string): Place {
  const { list, entryId } = placeOfText(prefix);
  if (list === null) return place;
  const entries: unknown = Object.getOwnPropertyDescriptor(record, list)?.value;
  const index = Array.isArray(entries)
    ? entries.findIndex((entry: { readonly id?: unknown }) => entry.id === entryId)
    : -1;
  return placeIn(placeIn(place, list), Math.max(index, 0));
}

/** The own language is none of the others. */
function withSoundLanguages(process: Process): Process {
  const { languages, ...others } = process;
  if (languages === undefined) return process;
  const sound = languages.filter((language) => language !== process.language);
  if (sound.length === 0) return others;
  return sound.length === languages.length ? process : { ...others, languages: sound };
}
