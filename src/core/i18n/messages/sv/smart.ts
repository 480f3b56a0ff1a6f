import type { Translated } from "../../catalogue.ts";
import type { smart as english } from "../en/smart.ts";

export const smart: Translated<typeof english> = {
  heading: "Är målen SMART?",
  label: "SMART, {{row}}: {{parts}}",
  met: "{{part}}: ja",
  lacking: "{{part}}: {{reasons}}",
  unknown: "{{part}}: okänt, {{reasons}}",
  whole: "”{{name}}” är SMART.",
  some: "”{{name}}”: {{parts}}",
  part: {
    specific: "Specifikt",
    measurable: "Mätbart",
    achievable: "Nåbart",
    relevant: "Relevant",
    timeBound: "Tidsatt",
  },
  reason: {
    name: "det har inget namn",
    owner: "ingen ansvarar för det",
    metric: "inget mäter det",
    target: "det finns inget tal att nå",
    baseline: "det säger inte var ni står i dag",
    beyondReach: "mer än vad ett år ger även om varje lead vinns",
    unreached: "processen som den är når det inte, och inget är planerat för det",
    planned:
      "processen som den är når det inte, och vad det planerade arbetet tillför ingår inte i prognosen",
    noForecast: "prognosen har ingen siffra för det",
    unserved: "ingen strategi, inget initiativ och ingen del av processen är kopplad till det",
    dueDate: "det finns ingen förfallodag",
    beforeStart: "det förfaller innan färdplanen börjar",
  },
};
