import type { Translated } from "../../catalogue.ts";
import type { templates as english } from "../en/templates.ts";

export const templates: Translated<typeof english> = {
  sevenStage: {
    name: "Процесс B2B, семь этапов",
    description:
      "От подготовки до рекомендаций: списки вопросов, возражения и ответы, молчание клиента, прогрев и возвраты.",
  },
  classic: {
    name: "Классический процесс продаж",
    description:
      "Лид, конверсия, ориентация, КП и договор, закрытие сделки и передача в поддержку.",
  },
  fiveStage: {
    name: "Пять этапов",
    description: "Поиск клиентов, квалификация, презентация, переговоры и закрытие сделки.",
  },
  threeStage: {
    name: "Три этапа",
    description:
      "Квалификация, предложение, закрытие: для коротких продаж, где решает один человек.",
  },
  blank: {
    name: "Пустой процесс",
    description: "Источник лидов, один этап и два исхода: остальное нарисуете сами.",
  },
};
