import type { Translated } from "../../catalogue.ts";
import type { metrics as english } from "../en/metrics.ts";

export const metrics: Translated<typeof english> = {
  status: {
    onTarget: "Når målet",
    offTarget: "Når inte målet",
    noTarget: "Inget mål satt",
    noActual: "Inte mätt än",
  },
  library: {
    newLeads: {
      name: "Nya leads",
      definition: "Leads som kom in under perioden.",
    },
    costPerLead: {
      name: "Kostnad per lead",
      definition:
        "Periodens kostnad för marknadsföring och anskaffning, delad med antalet leads som kom in.",
    },
    leadResponseTime: {
      name: "Svarstid för leads",
      definition:
        "Mediantiden från att ett lead skapas till den första egna kontakten, i arbetstimmar.",
    },
    responseWithinSla: {
      name: "Leads besvarade i tid",
      definition: "Leads som kontaktats inom avtalad tid, delat med alla leads som kom in.",
    },
    winRate: {
      name: "Vinstfrekvens",
      definition:
        "Vunna affärer delat med vunna och förlorade affärer som avslutats under perioden. Öppna affärer räknas inte, så långsamma affärer saknas.",
    },
    winRateByValue: {
      name: "Vinstfrekvens efter värde",
      definition:
        "Värdet av vunna affärer delat med värdet av vunna och förlorade affärer som avslutats under perioden. Affärer utan värde räknas inte med.",
    },
    cohortWinRate: {
      name: "Vinstfrekvens för en kohort",
      definition:
        "Den andel av periodens nya leads som hittills har vunnits. Fri från den snedvridning som öppna affärer ger.",
    },
    dealsWon: {
      name: "Vunna affärer",
      definition: "Affärer som avslutats som vunna under perioden.",
    },
    revenueWon: {
      name: "Försäljningsvolym",
      definition: "Värdet av de affärer som avslutats som vunna under perioden.",
    },
    averageDealValue: {
      name: "Genomsnittligt affärsvärde",
      definition: "Värdet av periodens vunna affärer, delat med deras antal.",
    },
    quotaAttainment: {
      name: "Uppfyllnad av säljkvoten",
      definition: "Värdet som bokats under perioden, delat med säljkvoten.",
    },
    salesCycle: {
      name: "Säljcykel",
      definition:
        "Genomsnittligt antal dagar från en affärs första händelse till att den vinns, för de affärer som vunnits under perioden.",
    },
    salesVelocity: {
      name: "Säljhastighet",
      definition:
        "Öppna affärer × genomsnittligt värde av en vunnen affär × vinstfrekvens ÷ säljcykeln i dagar: pengar per dag.",
    },
    pipelineCoverage: {
      name: "Pipelinetäckning",
      definition:
        "Värdet av öppna affärer som väntas avslutas under perioden, delat med den del av säljkvoten som återstår. Behov: 1 ÷ vinstfrekvensen.",
    },
    weightedPipeline: {
      name: "Viktad pipeline",
      definition:
        "Summan av alla öppna affärers värde gånger sannolikheten att de vinns från sitt nuvarande steg.",
    },
    openDeals: {
      name: "Öppna affärer",
      definition: "Affärer som finns i processen eller i steget vid periodens slut.",
    },
    stageConversion: {
      name: "Stegets konvertering",
      definition:
        "Affärer som någon gång gått vidare från steget eller vunnits, delat med affärer som någon gång lämnat det.",
    },
    timeInStage: {
      name: "Tid i steget",
      definition:
        "Dagar från att en affär kommer in i steget till att den lämnar det, per avslutat besök. Pågående besök ingår inte, så värdet blir lågt.",
    },
    stageAgeing: {
      name: "Öppna affärers ålder",
      definition: "Genomsnittligt antal dagar som affärerna som nu är i steget har varit där.",
    },
    stalledDeals: {
      name: "Affärer som kört fast",
      definition:
        "Öppna affärer som varit i sitt steg längre än stegets längsta tid, eller lika länge utan någon aktivitet.",
    },
    transitionRate: {
      name: "Andel affärer i det här flödet",
      definition:
        "Besök som lämnat källan via det här flödet, delat med källans alla avslutade besök.",
    },
    dealsPassing: {
      name: "Affärer i det här flödet",
      definition: "Antal gånger som affärer tagit det här flödet under perioden.",
    },
    activitiesDone: {
      name: "Utförda aktiviteter",
      definition: "Aktiviteter som slutförts under perioden.",
    },
    activitiesPerWin: {
      name: "Aktiviteter per vunnen affär",
      definition:
        "Aktiviteter som slutförts under perioden, delat med de affärer som vunnits under den.",
    },
    effortPerDeal: {
      name: "Arbetsinsats per affär",
      definition:
        "Arbetstimmar som lagts här under perioden, delat med antalet bearbetade affärer.",
    },
    connectRate: {
      name: "Andel som nås",
      definition: "Kontaktförsök som nått personen, delat med alla försök.",
    },
    followUpCompliance: {
      name: "Uppföljda offerter",
      definition:
        "Periodens skickade offerter som följts upp minst en gång inom avtalat antal dagar, delat med alla skickade offerter.",
    },
    recordUpdateCompliance: {
      name: "Aktuella kundkort",
      definition:
        "Kundkontakter efter vilka kundkortet uppdaterats i tid, delat med periodens alla kontakter.",
    },
    utilisation: {
      name: "Beläggning",
      definition:
        "De arbetstimmar som affärerna kräver, delat med de timmar som teamet har. Över 85 % växer väntetiderna; över 100 % hopar sig arbetet.",
    },
    acquisitionCost: {
      name: "Kostnad per ny kund",
      definition:
        "Periodens kostnad för försäljning och marknadsföring, delad med antalet nya kunder.",
    },
    closeDatePushes: {
      name: "Framflyttade avslutsdatum",
      definition:
        "Antal gånger som det väntade avslutsdatumet skjutits upp, per affär som avslutats under perioden.",
    },
    customerRetention: {
      name: "Behållna kunder",
      definition:
        "Kunder vid periodens början som fortfarande är kunder vid dess slut, delat med antalet vid början.",
    },
    netRevenueRetention: {
      name: "Behållna intäkter, netto",
      definition:
        "Återkommande intäkter vid periodens början, minus bortfall och minskningar, plus merförsäljning, delat med dem vid början.",
    },
    customerSatisfaction: {
      name: "Kundnöjdhet",
      definition: "Andel svar som är 4 eller 5 på en femgradig skala.",
    },
    netPromoterScore: {
      name: "Net Promoter Score (NPS)",
      definition:
        "Andelen svar 9 och 10 minus andelen svar 0 till 6, i procent; från −100 till 100.",
    },
    referralRate: {
      name: "Andel som rekommenderar",
      definition: "Kunder som gett minst en rekommendation, delat med alla kunder.",
    },
    repeatOrderRate: {
      name: "Andel återköp",
      definition: "Kunder med minst en ny beställning, delat med alla kunder.",
    },
  },
};
