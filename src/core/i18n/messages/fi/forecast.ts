import type { Translated } from "../../catalogue.ts";
import type { forecast as english } from "../en/forecast.ts";

export const forecast: Translated<typeof english> = {
  figure: {
    leadsPerMonth: "Liidejä kuukaudessa",
    winRate: "Voittoprosentti",
    winsPerMonth: "Kauppoja kuukaudessa",
    revenuePerMonth: "Liikevaihto kuukaudessa",
    meanDaysToWin: "Päiviä liidistä kauppaan",
  },
  status: {
    leads: "{{leads}} liidiä kuukaudessa",
    wins: "tuottaa {{wins}} kauppaa ({{rate}})",
    revenue: "{{revenue}} kuukaudessa",
    days: "{{days}} liidistä kauppaan",
    moreGaps_one: "ja yksi muu",
    moreGaps_other: "ja {{count}} muuta",
    explain: "Miten tämä lasketaan?",
    computing: "Lukuja lasketaan…",
  },
  gap: {
    noLeadSource: "Lisää liidilähde: se kertoo, mistä liidit tulevat",
    leadSourceWithoutInflow: "Anna kohteelle ”{{name}}”, montako liidiä siitä tulee kuukaudessa",
    leadSourceNotConnected:
      "”{{name}}” ei johda mihinkään: piirrä siitä nuoli ensimmäiseen vaiheeseen",
    noWonOutcome: "Lisää lopputulos, joka lasketaan voitetuksi",
    wonUnreachable:
      "Yksikään kauppa ei pääse kohteeseen ”{{name}}”: yhdistä se, todennäköisyydellä yli 0",
    deadEnd: "Kohteesta ”{{name}}” ei pääse eteenpäin: piirrä siitä nuoli",
    neverEnds: "Kaupat kiertävät kohteessa ”{{name}}” loputtomiin: anna niille tie lopputulokseen",
    probabilitiesOver1:
      "Kohteesta ”{{name}}” lähtevien nuolten summa ylittää 100 % {{share}} verran",
    probabilitiesUnder1:
      "Kohteesta ”{{name}}” lähtevät nuolet jättävät {{share}} kaupoista vailla tietä eteenpäin",
    missingDuration: "Anna, montako päivää ”{{name}}” kestää",
    missingDaysRange: "Anna kohteen ”{{name}}” lyhin ja pisin kesto päivinä",
    daysOutOfOrder: "Laita kohteen ”{{name}}” päivät järjestykseen: lyhin, todennäköisin, pisin",
    missingWorkingDays: "Anna kohteen ”{{name}}” työpäivät: yhtään ei jää jäljelle",
    dependencyCycle: "Kohteen ”{{name}}” toimenpiteet odottavat toisiaan: poista yksi riippuvuus",
    missingDealValue: "Anna voitetun kaupan arvo",
    missingEffort: "Anna, montako tuntia työtä ”{{name}}” vaatii",
    missingCapacity: "Anna roolille ”{{name}}” henkilömäärä ja myyntitunnit viikossa",
    missingCost: "Anna kustannuksia: liidin, vaiheessa käynnin tai roolin tunnin hinta",
    overload:
      "Roolilla ”{{name}}” on {{share}} enemmän työtä kuin tunteja: jono kasvaa loputtomiin",
    tooManyDeals: "Kauppoja on enemmän kuin voidaan simuloida: valitse vähemmän päiviä tai ajoja",
  },
  formula: {
    leadsPerMonth: "Kaikkien liidilähteiden liidit yhteensä",
    winRate:
      "Jokainen reitti liidilähteestä voitettuun lopputulokseen, todennäköisyydet kerrottuina; kaikki reitit laskettuna yhteen, silmukat mukaan lukien",
    winsPerMonth: "Liidejä kuukaudessa × voittoprosentti",
    revenuePerMonth: "Kauppoja kuukaudessa × kaupan arvo",
    meanDaysToWin:
      "Kunkin askeleen päivät × kuinka usein voitettu kauppa kulkee sen kautta, silmukat mukaan lukien; kaikki askeleet yhteensä",
  },
  input: {
    leadsFrom: "Liidit lähteestä ”{{name}}”",
    wonAt: "Liidit, jotka päättyvät voittoon: ”{{name}}”",
    endsAt: "Liidit, joiden lopputulos on ”{{name}}”",
    daysIn: "Voitetun kaupan päivät kohteessa ”{{name}}”",
  },
  assumption: {
    steadyInflow: "Liidejä tulee joka kuukausi yhtä paljon.",
    steadyState:
      "Prosessi käy jo täyttä vauhtia: uusi prosessi tuottaa vähemmän, kunnes sen ensimmäiset liidit ovat kulkeneet läpi.",
    noMemory:
      "Todennäköisyydet ovat joka käynnillä samat riippumatta siitä, mitä kaupalle on aiemmin tapahtunut.",
    allLeads: "Kaikki sisään tulevat liidit lasketaan, myös hylätyt.",
    oneDealValue: "Jokainen voitettu kauppa on keskimäärin prosessin kaupan arvon suuruinen.",
    wonOnly: "Vain voitetut kaupat lasketaan; hävityt ovat usein lyhyempiä.",
    timeIndependent: "Askeleessa kuluva aika ei riipu siitä, mihin kauppa siirtyy seuraavaksi.",
  },
};
