import type { ReactFlowState, useStoreApi } from "@xyflow/react";

type FlowStore = ReturnType<typeof useStoreApi>;

/**
 * Tells when another part of the canvas is seen: moved, zoomed, or in a window of another size.
 * For what follows the view without React. Returns the way to stop.
 */
export function onOtherView(store: FlowStore, changed: () => void): () => void {
  return store.subscribe((now, before) => {
    if (!isSameView(now, before)) changed();
  });
}

function isSameView(one: ReactFlowState, other: ReactFlowState): boolean {
  return (
    one.transform === other.transform && one.width === other.width && one.height === other.height
  );
}
