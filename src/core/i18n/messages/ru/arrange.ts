import type { Translated } from "../../catalogue.ts";
import type { arrange as english } from "../en/arrange.ts";

export const arrange: Translated<typeof english> = {
  align: {
    left: "Выровнять по левому краю",
    centre: "Выровнять центры по вертикальной линии",
    right: "Выровнять по правому краю",
    top: "Выровнять по верхнему краю",
    middle: "Выровнять центры по горизонтальной линии",
    bottom: "Выровнять по нижнему краю",
  },
  distribute: {
    x: "Распределить по горизонтали",
    y: "Распределить по вертикали",
  },
  stack: {
    x: "Выстроить в ряд",
    y: "Выстроить в столбец",
  },
  same: {
    width: "Одинаковая ширина",
    height: "Одинаковая высота",
    size: "Одинаковый размер",
  },
  layer: {
    front: "На передний план",
    forward: "Переместить вперёд",
    backward: "Переместить назад",
    back: "На задний план",
  },
  lock: "Заблокировать",
  unlock: "Разблокировать",
  group: "Сгруппировать",
  ungroup: "Разгруппировать",
  selectGroup: "Выделить всю группу",
  selectSameKind: "Выделить все того же вида",
  selectFollowing: "Выделить всё, что следует",
  tidy: "Выровнять почти ровное",
  layoutSelection: "Разложить выделенное",
  selectionLaidOut: "Выделенное разложено",
  guides: "Направляющие при перетаскивании; Ctrl (⌘) отключает их",
  space: {
    moreLeft: "Добавить место слева от выделенного",
    lessLeft: "Убрать место слева от выделенного",
    moreAbove: "Добавить место над выделенным",
    lessAbove: "Убрать место над выделенным",
  },
  menu: "Упорядочить",
  locked: "Заблокировано",
  isLocked: "«{{name}}» заблокировано. Сначала разблокируйте.",
  spokenLocked: "заблокировано",
  spokenGroup: "в группе, элементов: {{count}}",
  done: "{{deed}}: {{names}}",
};
