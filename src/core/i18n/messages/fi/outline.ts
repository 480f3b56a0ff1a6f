import type { Translated } from "../../catalogue.ts";
import type { outline as english } from "../en/outline.ts";

export const outline: Translated<typeof english> = {
  title: "Jäsennys",
  label: "Jäsennys: {{name}}",
  resize: "Jäsennyksen leveys",
  menu: "Rivin toiminnot",
  column: {
    step: "Askel",
    next: "Seuraava",
  },
  stageNumber: "Vaihe {{number}}",
  to: "Kohteeseen {{name}}",
  neededBy: "Tarvitaan: {{name}}",
  empty: "Täällä ei ole vielä mitään. Lisää liidilähde, vaihe tai toimenpide.",
  addRole: "Lisää rooli ”{{name}}”",
  cell: "{{column}}: {{name}}",
  fixed: "Tässä solussa ei ole muokattavaa",
  connect: "Yhdistä {{name}} kohteeseen",
  action: {
    open: "Jäsennys",
    connectTo: "Yhdistä…",
    up: "Siirrä ylös jäsennyksessä",
    down: "Siirrä alas jäsennyksessä",
    intoStage: "Siirrä vaiheeseen",
    outOfStage: "Ota pois vaiheesta",
    columnWider: "Levennä saraketta",
    columnNarrower: "Kavenna saraketta",
    columnsReset: "Palauta sarakkeet",
    print: "Tulosta jäsennys",
  },
  drag: {
    label: "Siirrä jäsennyksessä",
    arrow: "Nuoli kuuluu askeleeseen, josta se lähtee. Johda se muualle sarakkeessa ”Seuraava”.",
  },
  measured: "{{name}}: {{actual}} / {{target}}",
  number: "Nro",
  turnInto: {
    leadSource: "Muuta liidilähteeksi",
    stage: "Muuta vaiheeksi",
    activity: "Muuta toimenpiteeksi",
    decision: "Muuta päätökseksi",
    outcome: "Muuta lopputulokseksi",
    note: "Muuta muistiinpanoksi",
    flow: "Muuta siirtymäksi",
    dependency: "Muuta riippuvuudeksi",
  },
  otherKind: "Toinen laji",
  said: {
    stageNumber: "{{name}} on nyt vaihe {{number}}",
    moved: "{{name}} siirrettiin",
    columnWidth: "Sarake {{column}}: leveys {{width}} kuvapistettä",
    turnedInto: "{{name}} on nyt toista lajia: {{kind}}",
    turnedLeaving:
      "{{name}} on nyt toista lajia: {{kind}}. Se, mille siinä ei ole paikkaa, jätettiin pois.",
  },
  refusal: {
    orderFollowsFlows:
      "Paikka seuraa siirtymistä. Pudota rivi kahden askeleen väliin, jotka siirtymä yhdistää.",
    endsHaveNoOrder:
      "Paikka seuraa siirtymistä: liidilähteillä, lopputuloksilla ja muistiinpanoilla ei ole omaa järjestystä.",
    onlyActivitiesInStages: "Vaiheen sisällä voi olla vain toimenpiteitä.",
    stageHoldsActivities: "{{name}}: sisällä on toimenpiteitä. Ota ne ensin pois.",
  },
};
