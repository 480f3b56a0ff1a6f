import type { Translated } from "../../catalogue.ts";
import type { common as english } from "../en/common.ts";

export const common: Translated<typeof english> = {
  appName: "استیج‌کرفت",
  close: "بستن",
  cancel: "انصراف",
  remove: "حذف",
  add: "افزودن",
  untitled: "بدون نام",
  notANumber: "این عدد نیست.",
  unit: {
    daysShort: "روز",
    hoursShort: "ساعت",
    perMonth: "در ماه",
  },
};
