import { useShallow } from "zustand/react/shallow";
import { type ProcessDocument, processOf } from "../../../core/process/document.ts";
import { useEditor } from "../../../state/store/editor.ts";

/** A list of records; the component is drawn again only when one of them changes. */
export function useRecords<Entry>(find: (document: ProcessDocument) => Iterable<Entry>): Entry[] {
  return useEditor(useShallow(({ document }) => (document === null ? [] : [...find(document)])));
}

/** ISO 4217. */
export function useCurrency(): string {
  return useEditor(({ document }) => (document === null ? "EUR" : processOf(document).currency));
}
