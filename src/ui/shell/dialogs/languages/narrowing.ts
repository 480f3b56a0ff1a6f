import { foldedIncludes, foldText } from "../../../../core/base/fold.ts";
import type { RecordId } from "../../../../core/base/ids.ts";
import { type TextGroup, type TextRow, textState } from "../../../../core/process/textTable.ts";

/** Which texts are asked for. */
export interface Narrowing {
  /** Those of one record. */
  readonly recordId: RecordId | null;
  /** Those with these words in any language. */
  readonly words: string;
  /** Those that are missing or out of date in one of the languages shown. */
  readonly isOpenOnly: boolean;
}

export const everything: Narrowing = { recordId: null, words: "", isOpenOnly: false };

export function rowKey({ record, path }: TextRow): string {
  return `${record.id} ${path}`;
}

/** The keys of the texts that are asked for; null for all. */
export function narrowed(
  groups: readonly TextGroup[],
  { recordId, words, isOpenOnly }: Narrowing,
  languages: readonly string[],
): ReadonlySet<string> | null {
  const part = foldText(words);
  if (recordId === null && part === "" && !isOpenOnly) return null;
  const found = groups
    .filter(({ record }) => recordId === null || record.id === recordId)
    .flatMap(({ rows }) => rows)
    .filter((row) => part === "" || says(row, part))
    .filter(
      (row) =>
        !isOpenOnly || languages.some((language) => textState(row, language) !== "translated"),
    );
  return new Set(found.map(rowKey));
}

function says({ own, translations }: TextRow, part: string): boolean {
  return [own, ...translations.map(({ text }) => text)].some((text) =>
    foldedIncludes(foldText(text), part),
  );
}
