import type { Translated } from "../../catalogue.ts";
import type { days as english } from "../en/days.ts";

export const days: Translated<typeof english> = {
  durationShape: "Dagarna varierar",
  shortestDays: "Kortast",
  longestDays: "Längst",
  daysDeviation: "Standardavvikelse",
  dealValueDeviation: "Affärsvärdets standardavvikelse",
  dayKind: "Dagar är",
  sampleSize: "Affärer som sannolikheten är skattad ur",
  workingWeekdays: "Arbetsdagar i veckan",
  holidays: "Helgdagar",
  addHoliday: "Lägg till helgdag",
  holidayDay: "Dag för helgdag {{number}}",
  holidayName: "Namn på helgdag {{number}}",
  removeHoliday: "Ta bort helgdag {{number}}",
  calendarOf: "Arbets- och helgdagar från",
  roleLocation: "Arbetar på orten",
  noLocation: "Ingen",
  shape: {
    fixed: "Fast: alltid de förväntade dagarna",
    exponential: "Exponentiellt: många korta, några långa",
    triangular: "Triangulärt: kortast, förväntat, högst",
    logNormal: "Lognormalt: enligt standardavvikelsen",
    threePoint: "Tre punkter (PERT): kortast, förväntat, högst",
  },
  kind: {
    calendar: "kalenderdagar",
    working: "arbetsdagar",
  },
};
