import type { Translated } from "../../catalogue.ts";
import type { common as english } from "../en/common.ts";

export const common: Translated<typeof english> = {
  appName: "Stagecraft",
  close: "Sulje",
  cancel: "Peruuta",
  remove: "Poista",
  undo: "Kumoa",
  add: "Lisää",
  untitled: "Nimetön",
  unit: {
    daysShort: "päivää",
    hoursShort: "t",
    perMonth: "kuukaudessa",
  },
};
