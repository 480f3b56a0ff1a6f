import { findStore, openFind, stepFound } from "../find/findStore.ts";
import { type Action, isDesigning } from "./action.ts";

/** Finding in the open document; where there is none, the browser's own search keeps its keys. */
export const FIND_ACTIONS: readonly Action[] = [
  {
    id: "edit.find",
    label: "find.label",
    group: "edit",
    icon: "search",
    shortcuts: ["Mod+F"],
    scope: "everywhere",
    leavesKeys: true,
    isEnabled: isDesigning,
    perform: openFind,
  },
  step("nextFound", "find.next", "F3", 1),
  step("previousFound", "find.previous", "Shift+F3", -1),
];

function step(name: string, label: "find.next" | "find.previous", key: string, by: 1 | -1): Action {
  return {
    id: `go.${name}`,
    label,
    group: "go",
    shortcuts: [key],
    repeats: true,
    leavesKeys: true,
    isEnabled: isDesigning,
    perform: () => {
      if (findStore.getState().isOpen) stepFound(by);
      else openFind();
    },
  };
}
