import type { Translated } from "../../catalogue.ts";
import type { days as english } from "../en/days.ts";

export const days: Translated<typeof english> = {
  durationShape: "Разброс дней",
  shortestDays: "Кратчайший срок",
  longestDays: "Наибольший срок",
  daysDeviation: "Стандартное отклонение",
  dealValueDeviation: "Стандартное отклонение суммы сделки",
  dayKind: "Дни",
  sampleSize: "Сделок, по которым оценена вероятность",
  shape: {
    fixed: "Постоянный: всегда ожидаемые дни",
    exponential: "Экспоненциальный: много коротких, есть долгие",
    triangular: "Треугольный: кратчайший, ожидаемый, не более",
    logNormal: "Логнормальный: по стандартному отклонению",
    threePoint: "Три точки (PERT): кратчайший, ожидаемый, не более",
  },
  kind: {
    calendar: "календарные",
    working: "рабочие",
  },
};
