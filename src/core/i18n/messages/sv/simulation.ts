import type { Translated } from "../../catalogue.ts";
import type { simulation as english } from "../en/simulation.ts";

export const simulation: Translated<typeof english> = {
  formula: {
    leads: "De leads som kommer in under de dagar som räknas, i genomsnitt över alla körningar",
    wins: "De affärer som vinns under de dagar som räknas, i genomsnitt över alla körningar",
    revenue:
      "Summan av värdena på de affärer som vinns under de dagar som räknas, i genomsnitt över alla körningar",
    daysToWin: "Dagar från lead till vunnen affär, i genomsnitt över alla vunna affärer",
    deals:
      "Affärer som finns där samtidigt, i genomsnitt över de dagar som räknas och alla körningar",
    utilisation: "Arbetade timmar delat med de timmar som finns, i genomsnitt över alla körningar",
    queue:
      "Arbetsuppgifter som väntar på rollen samtidigt, i genomsnitt över de dagar som räknas och alla körningar",
    wait: "Dagar som affärer väntar på någons timmar, delat med antalet besök",
  },
  input: {
    days: "Dagar som räknas",
    warmUpDays: "Dagar före dem, då processen fylls",
    replications: "Körningar",
    seed: "Slumpfrö: samma tal ger samma slump",
    people: "Personer i ”{{name}}”",
    hoursPerWeek: "Säljtimmar per vecka för en person i ”{{name}}”",
  },
  assumption: {
    chance:
      "Siffran är medelvärdet av många körningar: den avviker av slump från den sanna, ju fler körningar desto mindre.",
    anyTime: "Leads kommer in oberoende av varandra, lika ofta när som helst.",
    logNormal: "Affärsvärden varierar lognormalt, med processens medelvärde och standardavvikelse.",
    firstCome: "Arbete görs i den ordning det kommer in och påbörjas så snart någon är ledig.",
    waitOnTop: "Dagarna i ett steg inkluderar arbetet; väntan på någons timmar tillkommer.",
    evenDay: "Säljtimmarna är jämnt fördelade över rollens arbetsdagar.",
  },
};
