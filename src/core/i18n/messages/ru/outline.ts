import type { Translated } from "../../catalogue.ts";
import type { outline as english } from "../en/outline.ts";

export const outline: Translated<typeof english> = {
  title: "Структура",
  label: "Структура: {{name}}",
  resize: "Ширина структуры",
  menu: "Действия со строкой",
  column: {
    step: "Шаг",
    next: "Далее",
  },
  stageNumber: "Этап {{number}}",
  to: "К шагу «{{name}}»",
  neededBy: "Требуется для «{{name}}»",
  empty: "Здесь пока ничего нет. Добавьте источник лидов, этап или действие.",
  addRole: "Добавить роль «{{name}}»",
  cell: "{{column}}: {{name}}",
  fixed: "В этой ячейке нечего менять",
  connect: "С чем соединить «{{name}}»",
  action: {
    open: "Структура",
    connectTo: "Соединить с…",
    up: "Переместить выше в структуре",
    down: "Переместить ниже в структуре",
    intoStage: "Поместить в этап",
    outOfStage: "Вынести из этапа",
  },
  said: {
    stageNumber: "«{{name}}» теперь этап {{number}}",
    moved: "«{{name}}»: перемещено",
  },
  refusal: {
    orderFollowsFlows:
      "Место следует из ведущих сюда переходов. Перемещать можно этапы и действия внутри этапа.",
  },
};
