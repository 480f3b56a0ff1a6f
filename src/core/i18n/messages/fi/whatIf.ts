import type { Translated } from "../../catalogue.ts";
import type { whatIf as english } from "../en/whatIf.ts";

export const whatIf: Translated<typeof english> = {
  lever: {
    probability: "Todennäköisyys: ”{{from}}” → ”{{to}}”",
    days: "Päivät kohteessa ”{{name}}”",
    inflow: "Liidejä kuukaudessa lähteestä ”{{name}}”",
    dealValue: "Kaupan arvo",
  },
  answer: {
    reached: "{{lever}}: {{value}}, nyt {{now}}",
    outOfReach: "{{lever}}: mikään arvo ei riitä; parhaimmillaan {{result}}, kun arvo on {{value}}",
    noBetter: "{{lever}}: mikään arvo ei pääse lähemmäs kuin nykyinen {{now}}",
    wouldNeed: "Arvon pitäisi olla {{value}}, mikä ei ole mahdollista.",
  },
  best: {
    pointMore:
      "Prosenttiyksikkö lisää siirtymään ”{{from}}” → ”{{to}}” kannattaa enemmän kuin mikään muu pieni muutos: {{gain}}.",
    pointLess:
      "Prosenttiyksikkö pois siirtymästä ”{{from}}” → ”{{to}}” kannattaa enemmän kuin mikään muu pieni muutos: {{gain}}.",
    dayLess:
      "Päivä vähemmän kohteessa ”{{name}}” kannattaa enemmän kuin mikään muu pieni muutos: {{gain}}.",
  },
  gain: {
    winRate: "{{gain}} prosenttiyksikköä voittoprosenttiin",
    winsPerMonth: "{{gain}} kauppaa kuukaudessa",
    revenuePerMonth: "{{gain}} kuukaudessa",
    meanDaysToWin: "{{gain}} lyhyempi aika liidistä kauppaan",
  },
  passedOver: {
    recordGone: "Muutoksen kohdetta ei enää ole prosessissa.",
    noSuchNumber: "Muutoksen kohteella ei ole tällaista lukua.",
    outOfRange: "Arvo on luvun sallittujen rajojen ulkopuolella.",
  },
  part: {
    responsible: "Tekee",
    accountable: "Vastaa",
    supporting: "Auttaa",
    consulted: "Neuvoo",
    informed: "Saa tiedon",
  },
  letter: { responsible: "T", accountable: "V", supporting: "A", consulted: "N", informed: "S" },
  formula: {
    point:
      "Askeleen käynnit kuukaudessa × mitä tätä tietä menevät kaupat tuottavat, vähennettynä keskiarvolla, prosenttiyksikköä kohti; muut tiet väistävät samassa suhteessa",
    day: "Kuinka usein voitettu kauppa kulkee läpi, kertaa päivä vähemmän; kauppojen määrä pysyy samana",
    leadsPerMonth: "Tarvittavat kaupat kuukaudessa ÷ voittoprosentti",
    visitsPerMonth: "Tarvittavat liidit kuukaudessa × yhden liidin käynnit, silmukat mukaan lukien",
    activities:
      "Kunkin askeleen tarvittavat käynnit × sen toimenpiteet, jaettuna nykyisille henkilöille",
    headCount: "Tarvittavat työtunnit kuukaudessa ÷ yhden henkilön myyntitunnit kuukaudessa",
    goalSeek: "Ennuste lasketaan yhä uudelleen yhtä lukua muuttaen, kunnes tavoite täyttyy",
    earliestClose:
      "Pisin toisiaan odottavien toimenpiteiden ketju, niiden keskimääräiset päivät yhteensä",
  },
  assumption: {
    firstOrder: "Pätee pieniin muutoksiin; suuri vaikuttaa hieman enemmän tai vähemmän.",
    othersGiveWay: "Muut saman askeleen nuolet väistävät samassa suhteessa.",
    sameShares: "Liidit tulevat lähteistä samoissa osuuksissa kuin nyt.",
    sameProcess: "Todennäköisyydet, päivät ja työmäärät pysyvät ennallaan.",
    fullHours: "Kaikki myyvät kaikki myyntituntinsa; jätä varaa odotukselle ja lomille.",
    oneChange: "Mikään muu prosessissa ei muutu.",
    atOnce: "Toimenpide alkaa heti, kun ne, joita se odottaa, ovat valmiit.",
    onePath:
      "Mikään muu toimenpiteiden ketju ei osoittaudu pidemmäksi, ja eri toimenpiteiden päivät vaihtelevat toisistaan riippumatta.",
  },
  input: {
    probabilityNow: "Todennäköisyys kohteesta ”{{name}}”",
    daysNow: "Päivät kohteessa ”{{name}}”",
    visitsPerMonth: "Käynnit kohteessa ”{{name}}” kuukaudessa",
    winsNeeded: "Tarvittavat kaupat kuukaudessa",
    leadsNeeded: "Tarvittavat liidit kuukaudessa",
    hoursNeeded: "Roolin ”{{name}}” työtunnit kuukaudessa",
    hoursPerPerson: "Roolin ”{{name}}” yhden henkilön myyntitunnit viikossa",
    people: "Roolin ”{{name}}” henkilöt",
    activitiesNeeded: "Roolin ”{{name}}” toimenpiteet kuukaudessa",
    activityDays: "Toimenpiteen ”{{name}}” keskimääräiset päivät",
    insteadOf: "Kohteen ”{{name}}” sijaan",
    peopleToServe: "Roolin ”{{name}}” henkilöt, kun työstä enintään 20 % odottaa",
  },
};
