import type { Translated } from "../../catalogue.ts";
import type { arrows as english } from "../en/arrows.ts";

export const arrows: Translated<typeof english> = {
  addBend: "Добавить изгиб",
  straighten: "Выпрямить стрелку",
  nextBend: "К следующему изгибу",
  moveBend: "Переместить изгиб",
  removeBend: "Убрать изгиб",
  labelForward: "Сдвинуть подпись к цели",
  labelBack: "Сдвинуть подпись к началу",
  labelReset: "Вернуть подпись на место",
  moveLabel: "Сдвинуть подпись",
  reverse: "Развернуть стрелку",
  ends: "Провести стрелку в другое место…",
  endsTitle: "Провести стрелку в другое место",
  lead: "Провести туда",
  said: {
    bend: "Изгиб {{number}} из {{count}}. Shift и стрелки перемещают его, Delete убирает",
    bendAdded: "Изгиб добавлен",
    bendRemoved: "Изгиб убран",
    straightened: "Стрелка снова сама находит путь",
    labelAt: "Подпись на {{share}} пути",
    labelReset: "Подпись снова сама находит место",
    reversed: "Развёрнуто: от «{{source}}» к «{{target}}»",
  },
};
