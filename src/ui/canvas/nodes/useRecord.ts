import type { PaletteName } from "../../../core/drawing/hueSets.ts";
import type { RecordId } from "../../../core/base/ids.ts";
import { processOf } from "../../../core/process/document.ts";
import type { Density } from "../../../core/process/geometry.ts";
import type { NodeKind, RecordByKind } from "../../../core/process/kinds.ts";
import type { Hue } from "../../../core/process/fields.ts";
import type { NodeRecord } from "../../../core/process/kinds.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { hueOf } from "../model/hues.ts";

/** The record of a node, or undefined once it is gone. Changes only when the record does. */
export function useRecord<K extends NodeKind>(kind: K, id: RecordId): RecordByKind[K] | undefined {
  return useEditor(({ document }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the map of a kind holds that kind
    return document?.[kind].get(id) as RecordByKind[K] | undefined;
  });
}

export function useHue(record: NodeRecord | undefined): Hue | null {
  return useEditor(({ document }) =>
    document === null || record === undefined ? null : hueOf(document, record),
  );
}

/** How much room nodes take in the open document. */
export function useDensity(): Density {
  return useEditor(({ document }) =>
    document === null ? "comfortable" : processOf(document).density,
  );
}

/** The set of colours that the open document is drawn in. */
export function usePalette(): PaletteName {
  return useEditor(({ document }) => (document === null ? "clear" : processOf(document).palette));
}
