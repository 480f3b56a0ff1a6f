import type { Translated } from "../../catalogue.ts";
import type { report as english } from "../en/report.ts";

export const report: Translated<typeof english> = {
  kind: "Процесс продаж",
  version: "Версия",
  contents: "Содержание",
  diagram: "Схема",
  sheet: "Лист {{sheet}}",
  page: "{{page}} / {{count}}",
  stagesAbout:
    "Для чего нужен каждый этап, когда сделка может войти в него и выйти из него и что в нём делают.",
  responsibilities: "Ответственность",
  responsibilitiesAbout: "Какая роль выполняет каждое действие, кто ещё участвует и как.",
  metrics: "Метрики и цели",
  metricsAbout: "Что измеряется, каково значение сейчас и чего нужно достичь.",
  forecast: "Прогноз",
  forecastAbout: "Что процесс даёт месяц за месяцем, вычислено по самой схеме.",
  how: "Откуда взялись числа",
  assumed: "Что принято за данность",
  accepted: "Принятые замечания",
  acceptedAbout: "Эти замечания рассмотрены и оставлены как есть по указанной причине.",
  roadmap: "Дорожная карта вкратце",
  plan: "Что запланировано",
};
