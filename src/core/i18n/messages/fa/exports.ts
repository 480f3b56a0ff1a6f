import type { Translated } from "../../catalogue.ts";
import type { exports as english } from "../en/exports.ts";

export const exports: Translated<typeof english> = {
  pdf: {
    stageByStage: "مرحله به مرحله",
    stage: "مرحلهٔ {{number}}",
    freeActivities: "فعالیت‌های بیرون از مراحل",
    noActivities: "هنوز فعالیتی ندارد.",
    perMonth: "{{count}} در ماه",
  },
};
