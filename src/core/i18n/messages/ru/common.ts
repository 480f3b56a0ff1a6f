import type { Translated } from "../../catalogue.ts";
import type { common as english } from "../en/common.ts";

export const common: Translated<typeof english> = {
  appName: "Stagecraft",
  close: "Закрыть",
  cancel: "Отмена",
  remove: "Удалить",
  add: "Добавить",
  untitled: "Без названия",
  notANumber: "Это не число.",
  unit: {
    daysShort: "дн.",
    hoursShort: "ч",
    perMonth: "в месяц",
  },
};
