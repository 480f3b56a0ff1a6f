import type { Translated } from "../../catalogue.ts";
import type { common as english } from "../en/common.ts";

export const common: Translated<typeof english> = {
  appName: "Stagecraft",
  close: "Stäng",
  cancel: "Avbryt",
  remove: "Ta bort",
  undo: "Ångra",
  add: "Lägg till",
  untitled: "Namnlös",
  unit: {
    daysShort: "dagar",
    hoursShort: "h",
    perMonth: "i månaden",
  },
};
