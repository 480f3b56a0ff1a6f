import type { Translated } from "../../catalogue.ts";
import type { common as english } from "../en/common.ts";

export const common: Translated<typeof english> = {
  appName: "Stagecraft",
  close: "Sulje",
  cancel: "Peruuta",
  remove: "Poista",
  add: "Lisää",
  untitled: "Nimetön",
  notANumber: "Tämä ei ole luku.",
  unit: {
    daysShort: "päivää",
    hoursShort: "t",
    perMonth: "kuukaudessa",
  },
};
