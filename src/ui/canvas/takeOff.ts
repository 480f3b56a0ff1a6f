import { useEffect, useMemo } from "react";
import { canvasStore, useCanvas } from "./model/canvasStore.ts";
import type { Elements } from "./model/elements.ts";

/** How many elements are taken off the page in one task: more would make it a long one. */
const SLICE = 48;
/** Milliseconds for which the page may turn to all else that is due. */
const PAUSE = 1;

/**
 * Takes what is drawn as elements off the page, a few at a time, while the picture is seen in its
 * place: a change that moves everything would draw each of them anew, only to find that it is
 * out of sight. What is held or named stays, and so does all of it if the zoom comes to rest.
 */
export async function takeElementsOff(root: HTMLElement): Promise<void> {
  const { renamingId, grabbedId, live } = canvasStore.getState();
  if (renamingId !== null || grabbedId !== null || live.size > 0) return;
  let left = root.querySelectorAll(".react-flow [data-record-id]").length;
  while (left > 0) {
    left = Math.max(0, left - SLICE);
    canvasStore.setState({ atMost: left });
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE);
    });
    if (canvasStore.getState().atMost !== left) return;
  }
}

/** What is left of the elements; all of them again when the zoom is at rest. */
export function useLeft(elements: Elements, isZooming: boolean): Elements {
  const atMost = useCanvas((state) => state.atMost);
  useEffect(() => {
    if (!isZooming) canvasStore.setState({ atMost: Infinity });
  }, [isZooming]);
  return useMemo(() => firstOf(elements, atMost), [elements, atMost]);
}

/** So many of the elements; of arrows only what is left over by nodes. */
export function firstOf({ nodes, arrows }: Elements, atMost: number): Elements {
  return {
    nodes: nodes.length <= atMost ? nodes : nodes.slice(0, atMost),
    arrows:
      nodes.length + arrows.length <= atMost
        ? arrows
        : arrows.slice(0, Math.max(0, atMost - nodes.length)),
  };
}
