import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/**
 * The zoom of the canvas, 1 = 100 %. A store of its own: it is another at each step of a zoom, and
 * the many elements of the canvas that read the session are not to be asked each time.
 */
const zoomStore = createStore<{ readonly zoom: number }>(() => ({ zoom: 1 }));

export function setZoom(zoom: number): void {
  zoomStore.setState({ zoom });
}

export function currentZoom(): number {
  return zoomStore.getState().zoom;
}

/** Reads what follows from the zoom in a component, which is drawn anew only when that changes. */
export function useZoom<Part>(select: (zoom: number) => Part): Part {
  return useStore(zoomStore, ({ zoom }) => select(zoom));
}
