import type { Translated } from "../../catalogue.ts";
import type { exact as english } from "../en/exact.ts";

export const exact: Translated<typeof english> = {
  figure: {
    meanDays: "Päiviä loppuun, kaikki liidit",
    daysDeviation: "Päivien keskihajonta, kaikki liidit",
    daysToWinDeviation: "Kauppaan kuluvien päivien keskihajonta",
    daysToWinP10: "Päiviä kauppaan, nopein 10 % (P10)",
    daysToWinP50: "Päiviä kauppaan, puolet kaupoista (P50)",
    daysToWinP90: "Päiviä kauppaan, 90 % kaupoista (P90)",
    winsDeviation: "Kuukauden kauppojen keskihajonta",
    revenueDeviation: "Kuukauden liikevaihdon keskihajonta",
    openDeals: "Avoimet kaupat",
    weightedPipeline: "Painotettu myyntiputki",
    costPerLead: "Liidin kustannus loppuun asti",
    costPerWin: "Voitetun kaupan kustannus",
    salesVelocity: "Myyntinopeus, tavallinen kaava (päivässä)",
    throughput: "Mitä prosessi tuottaa (päivässä)",
    requiredCoverage: "Tarvittava myyntiputken kattavuus (kertaa)",
  },
  formula: {
    meanDays:
      "Kunkin askeleen käynnin päivät × kuinka usein liidi kulkee sen läpi; kaikki askeleet yhteensä",
    daysDeviation:
      "Kaikkien käyntien päivien ja liidien mahdollisten reittien hajonta silmukoineen",
    daysToWinDeviation:
      "Kaikkien käyntien päivien ja voitettujen kauppojen reittien hajonta silmukoineen",
    daysToWinP10: "Päivä, johon mennessä 10 % voitetuista kaupoista on voitettu",
    daysToWinP50: "Päivä, johon mennessä puolet voitetuista kaupoista on voitettu",
    daysToWinP90: "Päivä, johon mennessä 90 % voitetuista kaupoista on voitettu",
    winsDeviation: "Kuukauden kauppojen neliöjuuri",
    revenueDeviation: "Neliöjuuri: kaupat kuukaudessa × (kaupan arvo² + sen keskihajonta²)",
    openDeals: "Liidit päivässä × päivät loppuun (Littlen laki); tässä askelittain",
    weightedPipeline: "Kunkin askeleen avoimet kaupat × niiden voiton todennäköisyys × kaupan arvo",
    costPerLead:
      "Kunkin askeleen käynnin kustannus työtunteineen ja liidin hintoineen × kuinka usein liidi kulkee sen läpi",
    costPerWin: "Liidin kustannus ÷ voittoprosentti",
    salesVelocity: "Avoimet kaupat × kaupan arvo × voittoprosentti ÷ päivät liidistä kauppaan",
    throughput: "Liikevaihto kuukaudessa ÷ kuukauden päivät",
    requiredCoverage: "1 ÷ voittoprosentti",
  },
  state: {
    visits: "Yhden liidin käynnit",
    visitsDeviation: "Käyntien keskihajonta",
    everVisited: "Liidit, jotka koskaan pääsevät tänne",
    winProbability: "Voiton todennäköisyys tästä",
    daysLeft: "Päiviä tästä loppuun",
    daysLeftDeviation: "Loppuun kuluvien päivien keskihajonta",
    daysToWin: "Päiviä tästä kauppaan",
    daysToWinDeviation: "Kauppaan kuluvien päivien keskihajonta",
    openDeals: "Kauppoja täällä kerrallaan",
    costLeft: "Kustannus tästä loppuun",
  },
  stateFormula: {
    visits: "Jokainen reitti liidilähteestä tänne, todennäköisyydet kerrottuina; kaikki yhteensä",
    visitsDeviation: "Yhden liidin käyntien määrän hajonta silmukoineen",
    everVisited: "Yhden liidin käynnit ÷ täällä jo olevan kaupan käynnit",
    winProbability:
      "Jokainen reitti tästä voitettuun lopputulokseen, todennäköisyydet kerrottuina; kaikki yhteensä",
    daysLeft: "Kunkin askeleen päivät × kuinka usein kauppa kulkee tästä sen läpi; kaikki yhteensä",
    daysLeftDeviation: "Kaikkien käyntien päivien ja tästä lähtevien reittien hajonta",
    daysToWin: "Kunkin askeleen päivät × kuinka usein voitettava kauppa kulkee tästä sen läpi",
    daysToWinDeviation: "Kaikkien käyntien päivien ja tästä kauppaan vievien reittien hajonta",
    openDeals: "Liidit päivässä × yhden liidin käynnit × käynnin päivät (Littlen laki)",
    costLeft:
      "Kunkin askeleen kustannus × kuinka usein kauppa kulkee tästä sen läpi; kaikki yhteensä",
  },
  role: {
    utilisation: "Kuormitusaste",
    waitDays: "Päivät, jotka työ odottaa",
    waiting: "Odottavat työt",
    peopleNeeded: "Tarvittavat henkilöt",
  },
  roleFormula: {
    utilisation: "Työtunnit ÷ henkilöiden käytettävissä olevat tunnit",
    waitDays:
      "Saapumisista, työtunneista ja henkilöistä Erlangin sekä Pollaczekin ja Hintšinin kaavoilla",
    waiting: "Työt päivässä × päivät, jotka ne odottavat (Littlen laki)",
    peopleNeeded: "Työtunnit ÷ yhden henkilön tunnit terveellä kuormitusasteella",
  },
  input: {
    daysIn: "Liidin päivät kohteessa ”{{name}}”",
    daysOfVisit: "Käynnin päivät kohteessa ”{{name}}”",
    openIn: "Avoimet kaupat kohteessa ”{{name}}”",
    hoursOf: "Roolin ”{{name}}” työtunnit kuukaudessa",
    hoursBy: "Roolin ”{{name}}” käytettävissä olevat tunnit kuukaudessa",
  },
  assumption: {
    phases:
      "Kunkin askeleen päivien keskiarvo ja hajonta säilyvät; tarkempi muoto on satunnaispituisten vaiheiden muoto.",
    fixedDays: "Kiinteät päivät vaihtelevat tässä luvussa hieman, jotta se voidaan laskea.",
    workingDays:
      "Työpäivät muutetaan kalenteripäiviksi kalenterin työpäivien ja pyhien mukaan, vuoden keskiarvona.",
    atRandom: "Liidejä tulee satunnaisesti, toisistaan riippumatta.",
    valuesVary: "Voitettujen kauppojen arvot vaihtelevat kaikesta muusta riippumatta.",
    unstatedCost: "Kustannus, jota ei ole annettu, on nolla, samoin tunnit, joita ei ole annettu.",
    wonCycle:
      "Tavallinen kaava käyttää voitettujen kauppojen päiviä kaikkien liidien päivinä: kun ne eroavat, se poikkeaa prosessin tuotosta samassa suhteessa.",
    sameMix: "Myyntiputki koostuu uusista liideistä.",
    firstCome:
      "Vapaana oleva ottaa ensin tulleen työn; useammalle kuin yhdelle henkilölle odotus on likimääräinen.",
    soundUse:
      "Terve tarkoittaa 85 %:a tunneista: sen yli työ odottaa kauan aina, kun paljon tulee kerralla.",
  },
};
