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
  workingWeekdays: "Рабочие дни недели",
  holidays: "Праздничные дни",
  addHoliday: "Добавить праздничный день",
  holidayDay: "Дата праздничного дня {{number}}",
  holidayName: "Название праздничного дня {{number}}",
  removeHoliday: "Удалить праздничный день {{number}}",
  calendarOf: "Рабочие и праздничные дни офиса",
  roleLocation: "Работает в офисе",
  noLocation: "Нет",
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
