import { openDialog, toggle } from "../session/session.ts";
import type { Action } from "./action.ts";

export const HELP_ACTIONS: readonly Action[] = [
  {
    id: "help.commandPalette",
    label: "actions.help.commandPalette",
    group: "help",
    icon: "command",
    shortcuts: ["Mod+K"],
    scope: "everywhere",
    perform: () => openDialog("commandPalette"),
  },
  {
    id: "help.shortcuts",
    label: "actions.help.shortcuts",
    group: "help",
    icon: "keyboard",
    shortcuts: ["?", "Mod+/"],
    scope: "everywhere",
    perform: () => openDialog("shortcuts"),
  },
  {
    id: "help.characterKeys",
    label: "actions.help.characterKeys",
    group: "help",
    icon: "keyboard",
    isChecked: ({ session }) => session.characterKeys,
    perform: () => toggle("characterKeys"),
  },
  {
    id: "help.about",
    label: "actions.help.about",
    group: "help",
    icon: "info",
    perform: () => openDialog("about"),
  },
];
