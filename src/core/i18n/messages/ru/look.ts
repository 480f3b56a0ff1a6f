import type { Translated } from "../../catalogue.ts";
import type { look as english } from "../en/look.ts";

export const look: Translated<typeof english> = {
  density: "Плотность",
  palette: "Цвета",
  compact: "Компактные шаги",
  comfortable: "Свободно",
  compactWord: "Компактно",
  clear: "Ясные",
  soft: "Мягкие",
  deep: "Глубокие",
  paletteClear: "Цвета: ясные",
  paletteSoft: "Цвета: мягкие",
  paletteDeep: "Цвета: глубокие",
  widths: "Толщина потоков по числу сделок",
  lost: "Тепло: где теряются сделки",
  waiting: "Тепло: где сделки ждут",
  worth: "Что важнее всего: выручка и продажи",
  days: "Что важнее всего: дни до продажи",
  inExports: "Показывать тепло и толщину при экспорте",
  legend: {
    label: "Условные знаки",
    lost: "Сделки, потерянные здесь",
    waiting: "Сделки, ждущие здесь",
    matterWorth: "{{figure}}: что даёт один процентный пункт больше в потоке",
    matterDays:
      "{{figure}}: сколько экономит один процентный пункт больше в потоке или один день меньше на шаге",
    widths: "Сделки, идущие по потоку",
    perMonth: "в месяц",
    perHundred: "из 100 лидов",
    atOnce: "в каждый момент",
    days: "дней ожидания на 100 лидов",
    none: "Показывать пока нечего: в прогнозе нет чисел для этого процесса",
  },
  value: {
    rank: "{{rank}}. {{gain}}",
    perMonth: "{{value}} в месяц",
    perHundred: "{{value}} из 100",
    atOnce: "{{value}} ждут",
    days: "{{value}} дн.",
  },
};
