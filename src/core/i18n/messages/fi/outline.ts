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
  },
  said: {
    stageNumber: "{{name}} on nyt vaihe {{number}}",
    moved: "{{name}} siirrettiin",
  },
  refusal: {
    orderFollowsFlows:
      "Paikka seuraa siihen johtavista siirtymistä. Vaiheita ja vaiheen toimenpiteitä voi siirtää.",
  },
};
