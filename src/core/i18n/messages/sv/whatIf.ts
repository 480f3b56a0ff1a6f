import type { Translated } from "../../catalogue.ts";
import type { whatIf as english } from "../en/whatIf.ts";

export const whatIf: Translated<typeof english> = {
  lever: {
    probability: "Sannolikheten från ”{{from}}” till ”{{to}}”",
    days: "Dagar i ”{{name}}”",
    inflow: "Leads i månaden från ”{{name}}”",
    dealValue: "Affärsvärde",
  },
  answer: {
    reached: "{{lever}}: {{value}} i stället för {{now}}",
    outOfReach: "{{lever}}: inget värde räcker; som bäst {{result}}, vid {{value}}",
    noBetter: "{{lever}}: inget värde kommer närmare än {{now}}, som det är i dag",
    wouldNeed: "Det skulle behöva vara {{value}}, och något sådant finns inte.",
  },
  best: {
    pointMore:
      "En procentenhet mer från ”{{from}}” till ”{{to}}” lönar sig mer än någon annan liten ändring: {{gain}}.",
    pointLess:
      "En procentenhet mindre från ”{{from}}” till ”{{to}}” lönar sig mer än någon annan liten ändring: {{gain}}.",
    dayLess: "En dag mindre i ”{{name}}” lönar sig mer än någon annan liten ändring: {{gain}}.",
  },
  gain: {
    winRate: "{{gain}} procentenheter i vinstfrekvens",
    winsPerMonth: "{{gain}} vunna affärer i månaden",
    revenuePerMonth: "{{gain}} i månaden",
    meanDaysToWin: "{{gain}} kortare från lead till vunnen affär",
  },
  passedOver: {
    recordGone: "Det som ändras finns inte längre i processen.",
    noSuchNumber: "Det som ändras har inget sådant tal.",
    outOfRange: "Värdet ligger utanför vad talet kan vara.",
  },
  part: {
    responsible: "Utför",
    accountable: "Ansvarar",
    supporting: "Hjälper till",
    consulted: "Tillfrågas",
    informed: "Informeras",
  },
  letter: { responsible: "U", accountable: "A", supporting: "H", consulted: "T", informed: "I" },
  formula: {
    point:
      "Stegets besök i månaden × vad affärer som går den vägen ger, minus vad de ger i genomsnitt, per procentenhet; de andra vägarna viker i proportion",
    day: "Hur ofta en vunnen affär passerar, gånger en dag mindre; de vunna affärerna är lika många",
    leadsPerMonth: "Vunna affärer som behövs per månad ÷ vinstfrekvens",
    visitsPerMonth: "Leads som behövs per månad × besök av ett lead, slingor inräknade",
    activities:
      "Besök som behövs i varje steg × dess aktiviteter, fördelade på de personer som finns",
    headCount: "Arbetstimmar som behövs per månad ÷ en persons säljtimmar per månad",
    goalSeek: "Prognosen räknas om gång på gång med det enda talet ändrat, tills målet är nått",
    earliestClose:
      "Den längsta kedjan av aktiviteter som väntar på varandra, deras medeldagar summerade",
  },
  assumption: {
    firstOrder: "Det gäller små ändringar; en stor ger lite mer eller lite mindre.",
    othersGiveWay: "De andra pilarna ut från samma steg viker i proportion.",
    sameShares: "Leads kommer från källorna i dagens fördelning.",
    sameProcess: "Sannolikheter, dagar och arbetsinsatser förblir som de är.",
    fullHours: "Alla säljer under alla sina säljtimmar; lämna utrymme för väntan och ledighet.",
    oneChange: "Ingenting annat i processen ändras.",
    atOnce: "En aktivitet börjar så snart de som den väntar på är klara.",
    onePath:
      "Ingen annan kedja av aktiviteter visar sig vara längre, och olika aktiviteters dagar varierar oberoende av varandra.",
  },
  input: {
    probabilityNow: "Sannolikhet från ”{{name}}”",
    daysNow: "Dagar i ”{{name}}”",
    visitsPerMonth: "Besök i ”{{name}}” per månad",
    winsNeeded: "Vunna affärer som behövs per månad",
    leadsNeeded: "Leads som behövs per månad",
    hoursNeeded: "Arbetstimmar för ”{{name}}” per månad",
    hoursPerPerson: "Säljtimmar för en person i ”{{name}}” per vecka",
    people: "Personer i ”{{name}}”",
    activitiesNeeded: "Aktiviteter för ”{{name}}” per månad",
    activityDays: "Medeldagar för ”{{name}}”",
    insteadOf: "I stället för till ”{{name}}”",
    peopleToServe: "Personer i ”{{name}}” så att högst 20 % av arbetet väntar",
  },
};
