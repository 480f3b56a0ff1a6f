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
    columnWider: "Расширить столбец",
    columnNarrower: "Сузить столбец",
    columnsReset: "Вернуть ширину столбцов",
    print: "Напечатать структуру",
  },
  drag: {
    label: "Переместить в структуре",
    arrow:
      "Стрелка относится к шагу, из которого выходит. Направить её иначе можно в столбце «Далее».",
  },
  measured: "{{name}}: {{actual}} из {{target}}",
  number: "№",
  turnInto: {
    leadSource: "Превратить в источник лидов",
    stage: "Превратить в этап",
    activity: "Превратить в действие",
    decision: "Превратить в решение",
    outcome: "Превратить в исход",
    note: "Превратить в заметку",
    flow: "Превратить в переход",
    dependency: "Превратить в зависимость",
  },
  otherKind: "Другой вид",
  said: {
    stageNumber: "«{{name}}» теперь этап {{number}}",
    moved: "«{{name}}»: перемещено",
    columnWidth: "Ширина столбца «{{column}}»: {{width}} пикселей",
    turnedInto: "«{{name}}» теперь другого вида: {{kind}}",
    turnedLeaving: "«{{name}}» теперь другого вида: {{kind}}. То, чему там нет места, убрано.",
  },
  refusal: {
    orderFollowsFlows:
      "Место следует из переходов. Отпустите строку между двумя шагами, которые соединяет переход.",
    endsHaveNoOrder:
      "Место следует из переходов: у источников лидов, исходов и заметок нет своего порядка.",
    onlyActivitiesInStages: "Внутри этапа могут быть только действия.",
    stageHoldsActivities: "В «{{name}}» есть действия. Сначала вынесите их.",
  },
};
