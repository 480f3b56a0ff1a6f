import type { Translated } from "../../catalogue.ts";
import type { smart as english } from "../en/smart.ts";

export const smart: Translated<typeof english> = {
  heading: "Цели по SMART",
  label: "SMART, {{row}}: {{parts}}",
  met: "{{part}}: да",
  lacking: "{{part}}: {{reasons}}",
  unknown: "{{part}}: неизвестно, {{reasons}}",
  whole: "«{{name}}» отвечает SMART.",
  some: "«{{name}}»: {{parts}}",
  part: {
    specific: "Конкретная",
    measurable: "Измеримая",
    achievable: "Достижимая",
    relevant: "Значимая",
    timeBound: "Ограниченная сроком",
  },
  reason: {
    name: "у неё нет названия",
    owner: "никто за неё не отвечает",
    metric: "её ничто не измеряет",
    target: "нет числа, к которому идти",
    baseline: "не сказано, где вы сейчас",
    beyondReach: "больше, чем принесёт год, даже если выиграть каждый лид",
    unreached: "процесс в нынешнем виде её не достигает, и для неё ничего не запланировано",
    planned:
      "процесс в нынешнем виде её не достигает, а вклада запланированной работы нет в прогнозе",
    noForecast: "в прогнозе нет числа для неё",
    unserved: "с ней не связаны ни стратегия, ни инициатива, ни часть процесса",
    dueDate: "нет срока",
    beforeStart: "срок раньше начала дорожной карты",
  },
};
