import type { Translated } from "../../catalogue.ts";
import type { common as english } from "../en/common.ts";

export const common: Translated<typeof english> = {
  appName: "Stagecraft",
  close: "Stäng",
  cancel: "Avbryt",
  remove: "Ta bort",
  add: "Lägg till",
  untitled: "Namnlös",
  notANumber: "Det här är inte ett tal.",
  unit: {
    daysShort: "dagar",
    hoursShort: "h",
    perMonth: "i månaden",
  },
};
