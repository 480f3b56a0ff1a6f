import type { Translated } from "../../catalogue.ts";
import type { arrange as english } from "../en/arrange.ts";

export const arrange: Translated<typeof english> = {
  align: {
    left: "Tasaa vasemmalle",
    centre: "Tasaa keskikohdat vaakasuunnassa",
    right: "Tasaa oikealle",
    top: "Tasaa yläreunat",
    middle: "Tasaa keskikohdat pystysuunnassa",
    bottom: "Tasaa alareunat",
  },
  distribute: {
    x: "Jaa tasavälein vaakasuunnassa",
    y: "Jaa tasavälein pystysuunnassa",
  },
  stack: {
    x: "Järjestä riviin",
    y: "Järjestä pinoon",
  },
  same: {
    width: "Sama leveys",
    height: "Sama korkeus",
    size: "Sama koko",
  },
  layer: {
    front: "Tuo eteen",
    forward: "Siirrä eteenpäin",
    backward: "Siirrä taaksepäin",
    back: "Vie taakse",
  },
  lock: "Lukitse",
  unlock: "Poista lukitus",
  group: "Ryhmitä",
  ungroup: "Pura ryhmä",
  selectGroup: "Valitse koko ryhmä",
  selectSameKind: "Valitse kaikki samanlajiset",
  selectFollowing: "Valitse kaikki seuraavat",
  tidy: "Suorista lähes suorat",
  layoutSelection: "Asettele valinta",
  selectionLaidOut: "Valinta aseteltiin",
  guides: "Apuviivat raahattaessa; pidä Ctrl (⌘) pohjassa, jos et halua niitä",
  space: {
    moreLeft: "Lisää tilaa valinnan vasemmalle puolelle",
    lessLeft: "Poista tilaa valinnan vasemmalta puolelta",
    moreAbove: "Lisää tilaa valinnan yläpuolelle",
    lessAbove: "Poista tilaa valinnan yläpuolelta",
  },
  menu: "Järjestä",
  locked: "Lukittu",
  isLocked: "”{{name}}” on lukittu. Poista lukitus ensin.",
  spokenLocked: "lukittu",
  spokenGroup: "{{count}} elementin ryhmässä",
  done: "{{deed}}: {{names}}",
};
