import type { Translated } from "../../catalogue.ts";
import type { exact as english } from "../en/exact.ts";

export const exact: Translated<typeof english> = {
  figure: {
    meanDays: "Dagar till slutet, alla leads",
    daysDeviation: "Standardavvikelse för dagarna, alla leads",
    daysToWinDeviation: "Standardavvikelse för dagarna till vunnen affär",
    daysToWinP10: "Dagar till vunnen affär, snabbaste 10 % (P10)",
    daysToWinP50: "Dagar till vunnen affär, hälften av affärerna (P50)",
    daysToWinP90: "Dagar till vunnen affär, 90 % av affärerna (P90)",
    winsDeviation: "Standardavvikelse för vunna affärer per månad",
    revenueDeviation: "Standardavvikelse för intäkter per månad",
    openDeals: "Öppna affärer",
    weightedPipeline: "Viktad pipeline",
    costPerLead: "Kostnad per lead till slutet",
    costPerWin: "Kostnad per vunnen affär",
    salesVelocity: "Säljhastighet, vanlig formel (per dag)",
    throughput: "Vad processen ger (per dag)",
    requiredCoverage: "Nödvändig pipelinetäckning (gånger)",
  },
  formula: {
    meanDays:
      "Dagarna för ett besök i varje steg × hur ofta ett lead går igenom det; alla steg adderade",
    daysDeviation:
      "Spridningen i dagarna för alla besök och i vägarna som leads kan ta, slingor inräknade",
    daysToWinDeviation:
      "Spridningen i dagarna för alla besök och i vägarna som vunna affärer tar, slingor inräknade",
    daysToWinP10: "Dagen då 10 % av de vunna affärerna är vunna",
    daysToWinP50: "Dagen då hälften av de vunna affärerna är vunna",
    daysToWinP90: "Dagen då 90 % av de vunna affärerna är vunna",
    winsDeviation: "Kvadratroten ur vunna affärer per månad",
    revenueDeviation:
      "Kvadratroten ur: vunna affärer per månad × (affärsvärde² + dess standardavvikelse²)",
    openDeals: "Leads per dag × dagar till slutet (Littles lag); här per steg",
    weightedPipeline: "De öppna affärerna i varje steg × deras vinstsannolikhet × affärsvärdet",
    costPerLead:
      "Vad ett besök i varje steg kostar, med arbetstimmar och leadets pris, × hur ofta ett lead går igenom det",
    costPerWin: "Kostnad per lead ÷ vinstfrekvens",
    salesVelocity:
      "Öppna affärer × affärsvärde × vinstfrekvens ÷ dagar från lead till vunnen affär",
    throughput: "Intäkter per månad ÷ dagarna i en månad",
    requiredCoverage: "1 ÷ vinstfrekvens",
  },
  state: {
    visits: "Besök av ett lead",
    visitsDeviation: "Standardavvikelse för besöken",
    everVisited: "Leads som någonsin kommer hit",
    winProbability: "Vinstsannolikhet härifrån",
    daysLeft: "Dagar härifrån till slutet",
    daysLeftDeviation: "Standardavvikelse för dagarna till slutet",
    daysToWin: "Dagar härifrån till vunnen affär",
    daysToWinDeviation: "Standardavvikelse för dagarna till vunnen affär",
    openDeals: "Affärer här vid en viss tidpunkt",
    costLeft: "Kostnad härifrån till slutet",
  },
  stateFormula: {
    visits: "Varje väg från en leadskälla hit, med sannolikheterna multiplicerade; alla adderade",
    visitsDeviation: "Spridningen i antalet besök av ett lead, slingor inräknade",
    everVisited: "Besök av ett lead ÷ besök av en affär som redan är här",
    winProbability:
      "Varje väg härifrån till ett vunnet utfall, med sannolikheterna multiplicerade; alla adderade",
    daysLeft: "Dagarna i varje steg × hur ofta en affär härifrån går igenom det; alla adderade",
    daysLeftDeviation: "Spridningen i dagarna för alla besök och i vägarna härifrån",
    daysToWin: "Dagarna i varje steg × hur ofta en affär som vinns går igenom det härifrån",
    daysToWinDeviation: "Spridningen i dagarna för alla besök och i vägarna härifrån till vinsten",
    openDeals: "Leads per dag × besök av ett lead × dagarna för ett besök (Littles lag)",
    costLeft: "Kostnaden i varje steg × hur ofta en affär härifrån går igenom det; alla adderade",
  },
  role: {
    utilisation: "Beläggning",
    waitDays: "Dagar som arbete väntar",
    waiting: "Arbeten som väntar",
    peopleNeeded: "Personer som behövs",
  },
  roleFormula: {
    utilisation: "Arbetstimmar ÷ de timmar som personerna har",
    waitDays:
      "Ur ankomster, arbetstimmar och personer enligt Erlangs och Pollaczek–Khinchines formler",
    waiting: "Arbeten per dag × dagarna som de väntar (Littles lag)",
    peopleNeeded: "Arbetstimmar ÷ en persons timmar, vid sund beläggning",
  },
  input: {
    daysIn: "Ett leads dagar i ”{{name}}”",
    daysOfVisit: "Dagar för ett besök i ”{{name}}”",
    openIn: "Öppna affärer i ”{{name}}”",
    hoursOf: "Arbetstimmar i månaden för ”{{name}}”",
    hoursBy: "Timmar i månaden som ”{{name}}” har",
  },
  assumption: {
    phases:
      "Medelvärde och spridning för dagarna i varje steg stämmer; den närmare formen är den för faser av slumpmässig längd.",
    fixedDays: "Fasta dagar varierar lite i den här siffran, så att den kan beräknas.",
    workingDays:
      "Arbetsdagar räknas om till kalenderdagar med kalenderns arbetsdagar och helgdagar, i genomsnitt över ett år.",
    atRandom: "Leads kommer in slumpmässigt, oberoende av varandra.",
    valuesVary: "Värdena på vunna affärer varierar oberoende av allt annat.",
    unstatedCost:
      "En kostnad som inte är angiven räknas som noll, och det gör även timmar som inte är angivna.",
    wonCycle:
      "Den vanliga formeln tar de vunna affärernas dagar för alla leads dagar: där de skiljer sig missar den vad processen ger i samma förhållande.",
    sameMix: "Pipelinen består av nya leads.",
    firstCome:
      "Den som är ledig tar det arbete som kom först; för fler än en person är väntan ungefärlig.",
    soundUse:
      "Sund betyder 85 % av timmarna: däröver väntar arbetet länge så snart mycket kommer på en gång.",
  },
};
