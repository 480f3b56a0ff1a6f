import type { Translated } from "../../catalogue.ts";
import type { exports as english } from "../en/exports.ts";

export const exports: Translated<typeof english> = {
  pdf: {
    stageByStage: "Steg för steg",
    stage: "Steg {{number}}",
    freeActivities: "Aktiviteter i flödet",
    noActivities: "Inga aktiviteter än.",
    perMonth: "{{count}} per månad",
  },
};
