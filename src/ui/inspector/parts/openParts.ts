import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/**
 * Which sections are folded away and which entries are opened, kept for this tab: whoever
 * folds a section away for one stage has it folded away for the next one too.
 */
interface OpenParts {
  readonly folded: ReadonlySet<string>;
  readonly opened: ReadonlySet<string>;
}

const openParts = createStore<OpenParts>(() => ({ folded: new Set(), opened: new Set() }));

function toggled(parts: ReadonlySet<string>, name: string, isIn: boolean): ReadonlySet<string> {
  const changed = new Set(parts);
  if (isIn) changed.add(name);
  else changed.delete(name);
  return changed;
}

/** A section is open until it is folded away. */
export function useSectionOpen(name: string): [boolean, (isOpen: boolean) => void] {
  const isOpen = useStore(openParts, (state) => !state.folded.has(name));
  return [
    isOpen,
    (open) => openParts.setState(({ folded }) => ({ folded: toggled(folded, name, !open) })),
  ];
}

/** An entry, such as a metric, is closed until it is opened. */
export function useEntryOpen(id: string): [boolean, (isOpen: boolean) => void] {
  const isOpen = useStore(openParts, (state) => state.opened.has(id));
  return [isOpen, (open) => openEntry(id, open)];
}

export function openEntry(id: string, open = true): void {
  openParts.setState(({ opened }) => ({ opened: toggled(opened, id, open) }));
}
