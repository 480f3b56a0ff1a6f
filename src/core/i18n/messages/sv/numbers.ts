import type { Translated } from "../../catalogue.ts";
import type { numbers as english } from "../en/numbers.ts";

export const numbers: Translated<typeof english> = {
  formula: {
    visits: "Leads × besök av ett lead, slingor medräknade",
    ends: "Leads × sannolikheten att ett slutar här",
    way: "Leads × ett leads besök i steget × sannolikheten för den här vägen",
    reached:
      "Leads × andelen som kommer hit alls, hur ofta som helst; procenten delar det med alla leads och med steget före",
    won: "Leads × vinstfrekvens",
    wonBy: "Leads som är vunna senast den dagen ÷ alla leads som någonsin vinns",
    rampUp:
      "Leads per månad × den månadens vunna affärer per lead i månaden; mellan två månader på linjen som förenar dem",
    runs: {
      p10: "Av alla körningar, i storleksordning: en av tio når hit eller lägre",
      p50: "Av alla körningar, i storleksordning: hälften når hit eller lägre",
      p90: "Av alla körningar, i storleksordning: nio av tio når hit eller lägre",
    },
    deals: {
      p10: "Av alla vunna affärer i alla körningar, den snabbaste först: en av tio tar så många dagar eller färre",
      p50: "Av alla vunna affärer i alla körningar, den snabbaste först: hälften tar så många dagar eller färre",
      p90: "Av alla vunna affärer i alla körningar, den snabbaste först: nio av tio tar så många dagar eller färre",
    },
    waiting:
      "Affärer som väntar här på rollen samtidigt, i genomsnitt över de dagar som räknas och alla körningar",
    chance:
      "Körningar där scenariot vinner fler ÷ alla körningar; en körning där båda vinner lika många räknas till hälften",
    difference: "Siffran med scenariots tal − siffran som den är",
    differenceShare: "(Siffran med scenariots tal − siffran som den är) ÷ siffran som den är",
    slack: "Senaste slut som inte försenar något − tidigaste slut",
    moreLeads: "Leads som behövs per månad − leads som kommer in",
    hours:
      "Besök som behövs i varje steg × arbetstimmar för de aktiviteter som rollen gör; allt summerat",
    missing: "Personer som behövs − personer som finns; 0 där de räcker",
    score:
      "Andelen som klarar sig av det en regel ser på, i genomsnitt över alla regler som har något att se på",
  },
  input: {
    leads: "Leads",
    visits: "Besök i ”{{name}}” av ett lead",
    day: "Dagar sedan leadet kom in",
    wonByThen: "Leads vunna vid den tiden",
    wonByMonth: "Den månadens vunna affärer per lead i månaden",
    wonDeals: "Vunna affärer som räknades",
    mean: "Medelvärde",
    week: "Vecka",
    withChanges: "Med scenariots tal",
    asItIs: "Som det är",
    earliestStart: "Tidigaste start för ”{{name}}”",
    earliestEnd: "Tidigaste slut för ”{{name}}”",
    latestEnd: "Senaste slut för ”{{name}}”",
    peopleNeeded: "Personer i ”{{name}}” som behövs",
    rulesApplied: "Regler som har något att se på",
    rulesMet: "Regler som allt de ser på uppfyller",
  },
  assumption: {
    fromEmpty: "Processen börjar utan några pågående affärer.",
    sameLuck: "Båda möter samma slump: samma leads vid samma tider och samma tur i varje steg.",
    ruleWeighs:
      "En regel väger lika mycket hur mycket den än ser på: en för fel tre gånger, en för varningar två gånger så mycket som en för tips.",
    accepted: "Det som godtagits med ett skäl räknas som uppfyllt.",
  },
};
