import { useStore, useStoreApi } from "@xyflow/react";
import { useEffect, useMemo, useState } from "react";
import type { Rect } from "../../core/base/geometry.ts";
import type { RecordId } from "../../core/base/ids.ts";
import { NODE_KINDS } from "../../core/process/kinds.ts";
import { useEditor } from "../../state/store/editor.ts";
import type { Elements } from "./model/elements.ts";
import { isLarge, isTooSmallToRead } from "./model/overview.ts";
import { createRest } from "./model/rest.ts";

/** How long the zoom stands still before elements are made, in milliseconds: they are dear. */
const AT_REST = 250;

export interface OverviewState {
  /** The diagram is drawn as one picture: it is too small to be read. */
  readonly isPicture: boolean;
  /** What is at hand is drawn as elements over the picture, and nothing else is. */
  readonly isOnlyAtHand: boolean;
  /** It matters how much of the document is drawn at once. */
  readonly isLarge: boolean;
  /** A large document is being zoomed: elements stay as they are until the zoom stands still. */
  readonly isZooming: boolean;
}

/** @param isThere whether there is a view yet: to bring it there is no zooming */
export function useOverview(isThere: boolean): OverviewState {
  const count = useEditor(({ document }) =>
    document === null ? 0 : NODE_KINDS.reduce((sum, kind) => sum + document[kind].size, 0),
  );
  const isSmall = useStore(({ transform: [, , zoom] }) => isTooSmallToRead(zoom, count));
  const isZooming = useZooming(isThere && isLarge(count));
  // Making elements is dear, and so is taking them off the page: both wait for the zoom to end.
  const [wasOnlyAtHand, setOnlyAtHand] = useState(isSmall);
  const isOnlyAtHand = isZooming ? wasOnlyAtHand : isSmall;
  if (isOnlyAtHand !== wasOnlyAtHand) setOnlyAtHand(isOnlyAtHand);
  return { isPicture: isSmall || isOnlyAtHand, isOnlyAtHand, isLarge: isLarge(count), isZooming };
}

function useZooming(isOn: boolean): boolean {
  const [isZooming, setZooming] = useState(false);
  const store = useStoreApi();
  useEffect(() => {
    if (!isOn) return;
    const rest = createRest(AT_REST);
    const stop = store.subscribe(({ transform }, { transform: before }) => {
      if (transform[2] === before[2]) return;
      setZooming(true);
      rest.putOff(() => setZooming(false));
    });
    return () => {
      stop();
      rest.giveUp();
    };
  }, [isOn, store]);
  return isOn && isZooming;
}

/** What is drawn as elements: the area as it was before the zoom began to change. */
export function useAreaAtRest(area: Rect | null, isZooming: boolean): Rect | null {
  const [kept, setKept] = useState(area);
  const still = isZooming && kept !== null ? kept : area;
  if (still !== kept) setKept(still);
  return still;
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
