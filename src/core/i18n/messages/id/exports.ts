import type { Translated } from "../../catalogue.ts";
import type { exports as english } from "../en/exports.ts";

export const exports: Translated<typeof english> = {
  pdf: {
    stageByStage: "Tahap demi tahap",
    stage: "Tahap {{number}}",
    freeActivities: "Aktivitas di dalam alur",
    noActivities: "Belum ada aktivitas.",
    perMonth: "{{count}} per bulan",
  },
};
