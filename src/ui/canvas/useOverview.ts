import { useStore, useStoreApi } from "@xyflow/react";
import { useEffect, useMemo, useState } from "react";
import type { RecordId } from "../../core/base/ids.ts";
import { NODE_KINDS } from "../../core/process/kinds.ts";
import { useEditor } from "../../state/store/editor.ts";
import type { Elements } from "./model/elements.ts";
import { isLarge, isTooSmallToRead } from "./model/overview.ts";

/** How long the zoom stands still before elements take the place of the picture, in milliseconds. */
const AT_REST = 120;

/** Whether the diagram is drawn as one picture, and whether the document is a large one. */
export function useOverview(): { readonly isPicture: boolean; readonly isLarge: boolean } {
  const count = useEditor(({ document }) =>
    document === null ? 0 : NODE_KINDS.reduce((sum, kind) => sum + document[kind].size, 0),
  );
  const isSmall = useStore(({ transform: [, , zoom] }) => isTooSmallToRead(zoom, count));
  const [isPicture, setPicture] = useState(isSmall);
  const store = useStoreApi();
  // Into the picture at once, out of it when the zoom stands still: elements are dear to make.
  if (isSmall && !isPicture) setPicture(true);
  useEffect(() => {
    if (isSmall || !isPicture) return;
    let timer = setTimeout(setPicture, AT_REST, false);
    const stop = store.subscribe(({ transform }, { transform: before }) => {
      if (transform[2] === before[2]) return;
      clearTimeout(timer);
      timer = setTimeout(setPicture, AT_REST, false);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [isSmall, isPicture, store]);
  return { isPicture: isPicture || isSmall, isLarge: isLarge(count) };
}

/**
 * Whether the picture is shown: as long as nothing else is, and until all elements that take
 * its place are there.
 */
export function usePicture(isPicture: boolean, isComplete: boolean): boolean {
  const [isShown, setShown] = useState(isPicture);
  if (isPicture && !isShown) setShown(true);
  if (!isPicture && isComplete && isShown) setShown(false);
  return isPicture || (isShown && !isComplete);
}

/** The ids of what is drawn over the picture; the same set as long as it holds the same. */
export function useApart(elements: Elements | null): ReadonlySet<RecordId> {
  const ids =
    elements === null
      ? []
      : [...elements.nodes.map(({ id }) => id), ...elements.arrows.map(({ record }) => record.id)];
  const key = JSON.stringify(ids.toSorted());
  return useMemo(() => new Set<RecordId>(JSON.parse(key)), [key]);
}
