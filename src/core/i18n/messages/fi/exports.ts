import type { Translated } from "../../catalogue.ts";
import type { exports as english } from "../en/exports.ts";

export const exports: Translated<typeof english> = {
  pdf: {
    stageByStage: "Vaihe vaiheelta",
    stage: "Vaihe {{number}}",
    freeActivities: "Vaiheiden väliset toimenpiteet",
    noActivities: "Ei vielä toimenpiteitä.",
    perMonth: "{{count}} kuukaudessa",
  },
};
