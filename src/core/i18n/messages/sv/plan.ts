import type { Translated } from "../../catalogue.ts";
import type { plan as english } from "../en/plan.ts";

export const plan: Translated<typeof english> = {
  title: {
    goalGap: "Nå ända fram till ”{{goal}}”",
    moreLeads: "Fler leads i månaden för ”{{goal}}”",
    capacityGap: "Fler personer: {{role}}",
    metricTarget: "{{metric}} i nivå med målvärdet",
    metricTargetOf: "{{metric}} i nivå med målvärdet: {{subject}}",
    dayLess: "Korta ner ”{{name}}”",
    pointMore: "Fler affärer från ”{{from}}” till ”{{to}}”",
    pointLess: "Färre affärer från ”{{from}}” till ”{{to}}”",
    stageTimeline: "Första leads igenom ”{{stage}}”",
    firstWins: "Periodens första leads vunna",
  },
  reason: {
    goalGap: {
      winRate: "Processen vinner {{yields}} av alla leads; målet kräver {{wants}}.",
      winsPerMonth: "Vunna affärer i månaden: {{yields}}; målet kräver {{wants}}.",
      revenuePerMonth: "Intäkterna är {{yields}} i månaden; målet kräver {{wants}}.",
      meanDaysToWin: "Från lead till vinst: {{yields}}; målet kräver {{wants}}.",
    },
    takenFor: {
      quarter: "Målets tal räknas för ett kvartal.",
      year: "Målets tal räknas för ett år.",
    },
    moreLeads:
      "Med dagens vinstfrekvens kräver målet {{needed}} leads i månaden; {{now}} kommer in.",
    capacityGap:
      "Arbetet för ”{{role}}” fyller säljtimmarna för {{needs}} personer; det finns {{has}}.",
    metricTarget: "Uppmätt: {{now}}; målvärde: {{target}}.",
    metricUnmeasured: "Målvärde: {{target}}; mäts inte än.",
    bestChange: {
      winRate:
        "Ingen annan liten ändring ger mer: vinstfrekvensen går från {{now}} till {{later}}.",
      winsPerMonth:
        "Ingen annan liten ändring ger mer: vunna affärer i månaden går från {{now}} till {{later}}.",
      revenuePerMonth:
        "Ingen annan liten ändring ger mer: intäkterna i månaden går från {{now}} till {{later}}.",
      meanDaysToWin:
        "Ingen annan liten ändring ger mer: tiden till vinst går från {{now}} till {{later}}.",
    },
    places: "Antal ställen där detta finns: {{number}}.",
    stageTimeline:
      "Genomsnittlig tid tills en affär som vinns är igenom ”{{stage}}”, från periodens första dag: {{days}}.",
    firstWins: "Genomsnittlig tid från lead till vinst, från periodens första dag: {{days}}.",
  },
  finding: {
    CC2: "Låt stegen följa kundens resa",
    CC5: "Beskriv idealkunden",
    CC6: "Ge köparna underlag för beslut",
    NO_AFTERCARE: "Ta hand om kunderna efter köpet",
    CD3: "Skriv utgångskriterier för stegen",
    NO_COMPLIANCE_CHECK: "Kontrollera reglerna som binder försäljningen",
    RP2: "Skriv frågebatterier om behov",
    RP4: "Skriv ner svar på invändningar",
    NO_TRAINING_NOTES: "Skriv vägledning för nya säljare",
    PR2: "Gör varaktigheterna jämnare",
    HEAVY_LOOP: "Minska omtagen",
    NO_SILENT_PATH: "Vinn tillbaka köpare som tystnar",
    ME5: "Mät kundnöjdheten",
    AD3: "Gå igenom varför affärer förloras",
    Q1_MUCH: "Ta bort arbete där det är för mycket",
    Q1_LITTLE: "Ge försummade steg mer uppmärksamhet",
    Q2: "Undersök marknad och idealkund",
    Q3: "Följ upp varje offert",
    Q4: "Håll kundregistret aktuellt",
  },
  source: {
    goalGap: "Kvar till mål",
    moreLeads: "Leads som saknas",
    capacityGap: "Personer som saknas",
    bestChange: "Ger mest",
    metricTarget: "Nyckeltal under målvärdet",
    finding: "Iakttagelse",
    stageTimeline: "Stegens tidslinje",
  },
  page: {
    title: "Från processen",
    about:
      "Det som processen själv säger hör hemma i planen. Det förblir länkat till sitt ursprung.",
    empty: "Planen rymmer allt som processen har att säga just nu.",
    computing: "Processen läses…",
    take: "Ta över",
    takeName: "Ta över: {{name}}",
    taken: "Övertaget: {{name}}. Ångra tar tillbaka det.",
    outdated: "Processen har ändrats sedan dess",
    before: "När det togs över: {{reason}}",
    update: "Uppdatera",
    updateName: "Uppdatera: {{name}}",
    updated: "Uppdaterat: {{name}}.",
    settled: "Processen kräver inte längre detta.",
    letGo: "Behåll utan länk",
    letGoName: "Behåll utan länk: {{name}}",
    showAll: "Visa alla ({{number}})",
    showFewer: "Visa färre",
  },
};
