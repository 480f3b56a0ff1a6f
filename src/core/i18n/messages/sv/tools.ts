import type { Translated } from "../../catalogue.ts";
import type { tools as english } from "../en/tools.ts";

/** Tools of the canvas: inserting room, connecting by dropping, what each kind of node is for. */
export const tools: Translated<typeof english> = {
  space: {
    action: "Infoga eller ta bort utrymme",
    word: "Utrymme",
    hint: "Dra åt höger eller nedåt för att infoga utrymme, åt vänster eller uppåt för att ta bort det. Escape avslutar",
    said: {
      on: "{{hint}}. Med tangenter: Alt+Skift och piltangenterna ger plats före det markerade",
      off: "Utrymmesverktyget lades undan",
      inserted_one: "Utrymme infogat: {{count}} element flyttades",
      inserted_other: "Utrymme infogat: {{count}} element flyttades",
      removed_one: "Utrymme borttaget: {{count}} element flyttades",
      removed_other: "Utrymme borttaget: {{count}} element flyttades",
    },
  },
  offer: {
    hint: "Släpp för att koppla; håll {{key}} för att låta bli",
    said: "Om det släpps här leder {{source}} till {{target}}",
    label: "Flytta och koppla",
  },
  kinds: {
    stage: "En fas i processen, med det som ska vara uppfyllt före och efter",
    activity: "Arbete i ett steg, som ett samtal eller en demo; kräver insats och tid",
    decision: "En fråga med två eller flera svar som leder vidare åt olika håll",
    leadSource: "Där leads kommer in, med antal i månaden och kostnad per lead",
    outcome:
      "Där en affär slutar: vunnen, förlorad, diskvalificerad, bearbetas vidare eller överlämnad",
    note: "En anmärkning på arbetsytan; siffrorna påverkas inte av den",
  },
};
