import type { Translated } from "../../catalogue.ts";
import type { days as english } from "../en/days.ts";

export const days: Translated<typeof english> = {
  durationShape: "Päivien vaihtelu",
  shortestDays: "Lyhin",
  longestDays: "Pisin",
  daysDeviation: "Keskihajonta",
  dealValueDeviation: "Kaupan arvon keskihajonta",
  dayKind: "Päivät ovat",
  sampleSize: "Kaupat, joista todennäköisyys on arvioitu",
  workingWeekdays: "Viikon työpäivät",
  holidays: "Vapaapäivät",
  addHoliday: "Lisää vapaapäivä",
  holidayDay: "Vapaapäivän {{number}} päivä",
  holidayName: "Vapaapäivän {{number}} nimi",
  removeHoliday: "Poista vapaapäivä {{number}}",
  calendarOf: "Työ- ja vapaapäivät toimipaikasta",
  roleLocation: "Työskentelee toimipaikassa",
  noLocation: "Ei mitään",
  shape: {
    fixed: "Kiinteä: aina odotetut päivät",
    exponential: "Eksponentiaalinen: monta lyhyttä, muutama pitkä",
    triangular: "Kolmiojakauma: lyhin, odotettu, enintään",
    logNormal: "Lognormaali: keskihajonnan mukaan",
    threePoint: "Kolme pistettä (PERT): lyhin, odotettu, enintään",
  },
  kind: {
    calendar: "kalenteripäiviä",
    working: "työpäiviä",
  },
};
