import type { Translated } from "../../catalogue.ts";
import type { arrows as english } from "../en/arrows.ts";

export const arrows: Translated<typeof english> = {
  addBend: "Lägg till en böj",
  straighten: "Räta ut pilen",
  nextBend: "Gå till nästa böj",
  moveBend: "Flytta en böj",
  removeBend: "Ta bort böjen",
  labelForward: "Flytta etiketten mot målet",
  labelBack: "Flytta etiketten mot källan",
  labelReset: "Sätt tillbaka etiketten",
  moveLabel: "Flytta en etikett",
  reverse: "Vänd pilen",
  ends: "Led pilen någon annanstans…",
  endsTitle: "Led pilen någon annanstans",
  lead: "Led dit",
  said: {
    bend: "Böj {{number}} av {{count}}. Skift och piltangenter flyttar den, Delete tar bort den",
    bendAdded: "Böj tillagd",
    bendRemoved: "Böj borttagen",
    straightened: "Pilen hittar sin egen väg igen",
    labelAt: "Etiketten vid {{share}} av vägen",
    labelReset: "Etiketten hittar sin egen plats igen",
    reversed: "Vänd: från {{source}} till {{target}}",
  },
};
