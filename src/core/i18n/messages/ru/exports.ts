import type { Translated } from "../../catalogue.ts";
import type { exports as english } from "../en/exports.ts";

export const exports: Translated<typeof english> = {
  pdf: {
    stageByStage: "Этап за этапом",
    stage: "Этап {{number}}",
    freeActivities: "Действия вне этапов",
    noActivities: "Действий пока нет.",
    perMonth: "{{count}} в месяц",
  },
};
