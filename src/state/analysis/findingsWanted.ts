import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { sessionStore, toggle } from "../session/session.ts";

/** How the list of findings beside the diagram is wanted: in sight, or with the keyboard in it. */
type Wanted = "look" | "keyboard" | null;

const listWanted = createStore<{ readonly wanted: Wanted }>(() => ({ wanted: null }));

/** The findings of what is selected, in the inspector. */
export function showFindings(wanted: Exclude<Wanted, null>): void {
  if (!sessionStore.getState().inspectorOpen) toggle("inspectorOpen");
  listWanted.setState({ wanted });
}

/** For the list: whether it is wanted. Once it is shown, `findingsShown` is called. */
export function useFindingsWanted(): Wanted {
  return useStore(listWanted, ({ wanted }) => wanted);
}

export function findingsShown(): void {
  listWanted.setState({ wanted: null });
}
