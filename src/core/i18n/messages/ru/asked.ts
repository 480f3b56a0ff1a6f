import type { Translated } from "../../catalogue.ts";
import type { asked as english } from "../en/asked.ts";

export const asked: Translated<typeof english> = {
  journeyStepHint: "Что тем временем делает клиент, например сравнивает предложения",
  reason: "Причина {{number}}",
  addReason: "Добавить причину",
  noReasons: "Пока ничего. Если различать причины, видно, что улучшить.",
  addInvolved: "Добавить роль",
  partOf: "Участие: {{name}}",
  nobodyElse: "Пока только исполнитель.",
};
