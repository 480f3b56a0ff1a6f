import type { Translated } from "../../catalogue.ts";
import type { metrics as english } from "../en/metrics.ts";

export const metrics: Translated<typeof english> = {
  status: {
    onTarget: "Tavoitteessa",
    offTarget: "Ei tavoitteessa",
    noTarget: "Tavoitetta ei ole asetettu",
    noActual: "Ei vielä mitattu",
  },
  library: {
    newLeads: {
      name: "Uudet liidit",
      definition: "Jakson aikana tulleet liidit.",
    },
    costPerLead: {
      name: "Liidin hinta",
      definition: "Jakson markkinointi- ja hankintakulut jaettuna tulleiden liidien määrällä.",
    },
    leadResponseTime: {
      name: "Liidin vasteaika",
      definition: "Mediaaniaika liidin luomisesta ensimmäiseen omaan yhteydenottoon, työtunteina.",
    },
    responseWithinSla: {
      name: "Ajoissa vastatut liidit",
      definition:
        "Liidit, joihin on otettu yhteyttä sovitussa ajassa, jaettuna kaikilla tulleilla liideillä.",
    },
    winRate: {
      name: "Voittoprosentti",
      definition:
        "Voitetut kaupat jaettuna jakson aikana päättyneillä voitetuilla ja hävityillä kaupoilla. Avoimia kauppoja ei lasketa, joten hitaat kaupat puuttuvat.",
    },
    winRateByValue: {
      name: "Voittoprosentti arvon mukaan",
      definition:
        "Voitettujen kauppojen arvo jaettuna jakson aikana päättyneiden voitettujen ja hävittyjen kauppojen arvolla. Kaupat ilman arvoa jätetään pois.",
    },
    cohortWinRate: {
      name: "Kohortin voittoprosentti",
      definition:
        "Jakson aikana luoduista liideistä tähän mennessä voitettu osuus. Vapaa avointen kauppojen aiheuttamasta vinoumasta.",
    },
    dealsWon: {
      name: "Voitetut kaupat",
      definition: "Jakson aikana voitettuina päättyneet kaupat.",
    },
    revenueWon: {
      name: "Myyntivolyymi",
      definition: "Jakson aikana voitettuina päättyneiden kauppojen arvo.",
    },
    averageDealValue: {
      name: "Kaupan keskiarvo",
      definition: "Jakson aikana voitettujen kauppojen arvo jaettuna niiden määrällä.",
    },
    quotaAttainment: {
      name: "Myyntikiintiön toteuma",
      definition: "Jaksolle kirjattu arvo jaettuna myyntikiintiöllä.",
    },
    salesCycle: {
      name: "Myyntisykli",
      definition:
        "Keskimääräinen aika päivinä kaupan ensimmäisestä tapahtumasta voittoon, jakson aikana voitetuissa kaupoissa.",
    },
    salesVelocity: {
      name: "Myyntinopeus",
      definition:
        "Avoimet kaupat × voitetun kaupan keskimääräinen arvo × voittoprosentti ÷ myyntisykli päivinä: rahaa päivässä.",
    },
    pipelineCoverage: {
      name: "Myyntiputken kattavuus",
      definition:
        "Jakson aikana päättyvien avointen kauppojen arvo jaettuna sillä osalla myyntikiintiötä, joka on vielä saavuttamatta. Tarve: 1 ÷ voittoprosentti.",
    },
    weightedPipeline: {
      name: "Painotettu myyntiputki",
      definition:
        "Avointen kauppojen summa: kunkin arvo kertaa todennäköisyys, että se voitetaan nykyisestä vaiheestaan.",
    },
    openDeals: {
      name: "Avoimet kaupat",
      definition: "Kaupat, jotka ovat prosessissa tai vaiheessa jakson lopussa.",
    },
    stageConversion: {
      name: "Vaiheen konversio",
      definition:
        "Kaupat, jotka ovat joskus edenneet vaiheesta tai jotka on voitettu, jaettuna kaupoilla, jotka ovat joskus lähteneet siitä.",
    },
    timeInStage: {
      name: "Aika vaiheessa",
      definition:
        "Päivät vaiheeseen tulosta siitä lähtöön, päättynyttä käyntiä kohti. Keskeneräiset käynnit eivät ole mukana, joten luku jää pieneksi.",
    },
    stageAgeing: {
      name: "Avointen kauppojen ikä",
      definition: "Keskimäärin päiviä, jotka nyt vaiheessa olevat kaupat ovat olleet siinä.",
    },
    stalledDeals: {
      name: "Jumittuneet kaupat",
      definition:
        "Avoimet kaupat, jotka ovat olleet vaiheessaan sen pisintä aikaa kauemmin tai yhtä kauan ilman mitään toimenpiteitä.",
    },
    transitionRate: {
      name: "Tätä siirtymää kulkevien osuus",
      definition:
        "Käynnit, jotka lähtivät alkupisteestä tätä siirtymää pitkin, jaettuna alkupisteen kaikilla päättyneillä käynneillä.",
    },
    dealsPassing: {
      name: "Tätä siirtymää kulkevat kaupat",
      definition: "Kuinka monta kertaa kaupat ovat kulkeneet tätä siirtymää jakson aikana.",
    },
    activitiesDone: {
      name: "Tehdyt toimenpiteet",
      definition: "Jakson aikana valmistuneet toimenpiteet.",
    },
    activitiesPerWin: {
      name: "Toimenpiteitä per voitto",
      definition:
        "Jakson aikana valmistuneet toimenpiteet jaettuna jakson aikana voitetuilla kaupoilla.",
    },
    effortPerDeal: {
      name: "Työmäärä per kauppa",
      definition: "Tähän jakson aikana käytetyt työtunnit jaettuna työn alla olleilla kaupoilla.",
    },
    connectRate: {
      name: "Tavoitettavuus",
      definition:
        "Yhteydenottoyritykset, jotka tavoittivat henkilön, jaettuna kaikilla yrityksillä.",
    },
    followUpCompliance: {
      name: "Seuratut tarjoukset",
      definition:
        "Jakson aikana lähetetyt tarjoukset, joita on seurattu ainakin kerran sovituissa päivissä, jaettuna kaikilla lähetetyillä tarjouksilla.",
    },
    recordUpdateCompliance: {
      name: "Ajan tasalla olevat tiedot",
      definition:
        "Asiakaskontaktit, joiden jälkeen tiedot päivitettiin ajoissa, jaettuna jakson kaikilla kontakteilla.",
    },
    utilisation: {
      name: "Kuormitusaste",
      definition:
        "Kauppojen vaatimat työtunnit jaettuna tiimin käytettävissä olevilla tunneilla. Yli 85 %: odotus kasvaa; yli 100 %: työ kasautuu.",
    },
    acquisitionCost: {
      name: "Asiakashankinnan hinta",
      definition:
        "Jakson myynti- ja markkinointikulut jaettuna jakson aikana voitetuilla uusilla asiakkailla.",
    },
    closeDatePushes: {
      name: "Päätöspäivän siirrot",
      definition:
        "Kuinka monta kertaa odotettua päätöspäivää on siirretty myöhemmäksi, jakson aikana päättynyttä kauppaa kohti.",
    },
    customerRetention: {
      name: "Asiakaspysyvyys",
      definition:
        "Jakson alun asiakkaat, jotka ovat yhä asiakkaita sen lopussa, jaettuna alun asiakkailla.",
    },
    netRevenueRetention: {
      name: "Liikevaihdon nettopysyvyys",
      definition:
        "Jatkuva liikevaihto alussa, vähennettynä poistumalla ja supistuksilla ja lisättynä laajennuksilla, jaettuna alun liikevaihdolla.",
    },
    customerSatisfaction: {
      name: "Asiakastyytyväisyys",
      definition: "Vastausten 4 ja 5 osuus viisiportaisella asteikolla.",
    },
    netPromoterScore: {
      name: "Nettosuositteluluku (NPS)",
      definition:
        "Vastausten 9 ja 10 prosenttiosuus miinus vastausten 0–6 prosenttiosuus; −100:sta 100:aan.",
    },
    referralRate: {
      name: "Suositteluaste",
      definition: "Vähintään yhden suosittelun antaneet asiakkaat jaettuna kaikilla asiakkailla.",
    },
    repeatOrderRate: {
      name: "Uusintatilausten osuus",
      definition:
        "Vähintään yhden uusintatilauksen tehneet asiakkaat jaettuna kaikilla asiakkailla.",
    },
  },
};
