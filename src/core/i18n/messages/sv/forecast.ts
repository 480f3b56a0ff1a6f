import type { Translated } from "../../catalogue.ts";
import type { forecast as english } from "../en/forecast.ts";

export const forecast: Translated<typeof english> = {
  figure: {
    leadsPerMonth: "Leads per månad",
    winRate: "Vinstfrekvens",
    winsPerMonth: "Vunna affärer per månad",
    revenuePerMonth: "Intäkter per månad",
    meanDaysToWin: "Dagar från lead till vunnen affär",
  },
  status: {
    leads: "{{leads}} leads i månaden",
    wins: "ger {{wins}} vunna affärer ({{rate}})",
    revenue: "{{revenue}} i månaden",
    days: "{{days}} från lead till vunnen affär",
    moreGaps_one: "och en till",
    moreGaps_other: "och {{count}} till",
    explain: "Hur räknas det här ut?",
    computing: "Räknar fram siffrorna…",
  },
  gap: {
    noLeadSource: "Lägg till en leadskälla: den anger var leads kommer in",
    leadSourceWithoutInflow: "Ange hur många leads i månaden som kommer in vid ”{{name}}”",
    leadSourceNotConnected:
      "”{{name}}” leder ingenstans: dra en pil därifrån till det första steget",
    noWonOutcome: "Lägg till ett utfall som räknas som vunnet",
    wonUnreachable: "Ingen affär når ”{{name}}”: koppla in det, med en sannolikhet över 0",
    deadEnd: "”{{name}}” har ingen väg ut: dra en pil därifrån",
    neverEnds: "Affärer i ”{{name}}” går runt utan slut: ge dem en väg till ett utfall",
    probabilitiesOver1: "Pilarna ut från ”{{name}}” ger tillsammans {{share}} mer än 100 %",
    probabilitiesUnder1: "Pilarna ut från ”{{name}}” lämnar {{share}} av affärerna utan väg vidare",
    missingDuration: "Ange hur många dagar ”{{name}}” tar",
    missingDaysRange: "Ange minsta och största antal dagar för ”{{name}}”",
    daysOutOfOrder: "Ordna dagarna för ”{{name}}”: kortast, troligast, längst",
    missingWorkingDays: "Ange vilka dagar som är arbetsdagar för ”{{name}}”: inga är kvar",
    dependencyCycle: "Aktiviteter i ”{{name}}” väntar på varandra: ta bort ett beroende",
    missingDealValue: "Ange vad en vunnen affär är värd",
    missingEffort: "Ange hur många timmars arbete ”{{name}}” tar",
    missingCapacity: "Ange hur många personer ”{{name}}” har och deras säljtimmar per vecka",
    missingCost: "Ange vad något kostar: ett lead, ett besök i ett steg eller en timme av en roll",
    overload: "”{{name}}” har {{share}} mer arbete än timmar: kön växer utan slut",
    tooManyDeals:
      "Det är fler affärer än vad som kan simuleras: välj färre dagar eller färre körningar",
  },
  formula: {
    leadsPerMonth: "Summan av alla leadskällors leads",
    winRate:
      "Varje väg från en leadskälla till ett vunnet utfall, med sannolikheterna multiplicerade; summan av alla sådana vägar, slingor inräknade",
    winsPerMonth: "Leads per månad × vinstfrekvens",
    revenuePerMonth: "Vunna affärer per månad × affärsvärde",
    meanDaysToWin:
      "Dagarna i varje steg × hur ofta en vunnen affär passerar det, slingor inräknade; summan av alla steg",
  },
  input: {
    leadsFrom: "Leads från ”{{name}}”",
    wonAt: "Leads som slutar som vunna, vid ”{{name}}”",
    endsAt: "Leads som slutar vid ”{{name}}”",
    daysIn: "En vunnen affärs dagar i ”{{name}}”",
  },
  assumption: {
    steadyInflow: "Lika många leads kommer in varje månad.",
    steadyState:
      "Processen går redan i den här takten: en ny ger mindre tills dess första leads har gått igenom.",
    noMemory:
      "Sannolikheterna är desamma vid varje besök, vad som än har hänt med affären tidigare.",
    allLeads: "Alla leads som kommer in räknas, även de som diskvalificeras.",
    oneDealValue: "Varje vunnen affär är i genomsnitt värd processens affärsvärde.",
    wonOnly: "Bara vunna affärer räknas; förlorade är ofta kortare.",
    timeIndependent: "Tiden i ett steg beror inte på vart affären går sedan.",
  },
};
