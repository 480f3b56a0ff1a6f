import type { Translated } from "../../catalogue.ts";
import type { numbers as english } from "../en/numbers.ts";

export const numbers: Translated<typeof english> = {
  formula: {
    visits: "Liidit × yhden liidin käynnit, silmukat mukaan lukien",
    ends: "Liidit × todennäköisyys, että liidi päättyy tähän",
    way: "Liidit × yhden liidin käynnit askeleessa × tämän reitin todennäköisyys",
    reached:
      "Liidit × osuus, joka pääsee tänne ylipäänsä, kuinka usein tahansa; prosentit jakavat sen kaikilla liideillä ja edellisellä askeleella",
    won: "Liidit × voittoprosentti",
    wonBy: "Tähän päivään mennessä voitetut liidit ÷ kaikki joskus voitettavat liidit",
    rampUp:
      "Liidejä kuukaudessa × sen kuukauden kaupat kuukausiliidiä kohden; kuukausien välillä niitä yhdistävällä viivalla",
    runs: {
      p10: "Kaikista ajoista suuruusjärjestyksessä: joka kymmenes jää tähän tai alle",
      p50: "Kaikista ajoista suuruusjärjestyksessä: puolet jää tähän tai alle",
      p90: "Kaikista ajoista suuruusjärjestyksessä: yhdeksän kymmenestä jää tähän tai alle",
    },
    deals: {
      p10: "Kaikkien ajojen voitetuista kaupoista nopein ensin: joka kymmenes kestää näin monta päivää tai vähemmän",
      p50: "Kaikkien ajojen voitetuista kaupoista nopein ensin: puolet kestää näin monta päivää tai vähemmän",
      p90: "Kaikkien ajojen voitetuista kaupoista nopein ensin: yhdeksän kymmenestä kestää näin monta päivää tai vähemmän",
    },
    waiting:
      "Tässä roolia yhtä aikaa odottavat kaupat, keskiarvo laskettavilta päiviltä ja kaikista ajoista",
    chance: "Ajot, joissa skenaario voittaa enemmän ÷ kaikki ajot; tasapeli lasketaan puolikkaana",
    difference: "Luku skenaarion arvoilla − luku nykyisellään",
    differenceShare: "(Luku skenaarion arvoilla − luku nykyisellään) ÷ luku nykyisellään",
    slack: "Myöhäisin loppu, joka ei viivytä mitään − aikaisin loppu",
    moreLeads: "Tarvittavat liidit kuukaudessa − tulevat liidit",
    hours:
      "Tarvittavat käynnit kussakin askeleessa × roolin tekemien toimien työtunnit; kaikki yhteensä",
    missing: "Tarvittavat henkilöt − olemassa olevat henkilöt; 0, jos heitä on tarpeeksi",
    score:
      "Osuus säännön tarkastelemista kohteista, joka läpäisee sen; keskiarvo kaikista säännöistä, joilla on tarkasteltavaa",
  },
  input: {
    leads: "Liidit",
    visits: "Yhden liidin käynnit: ”{{name}}”",
    day: "Päiviä liidin tulosta",
    wonByThen: "Siihen mennessä voitetut liidit",
    wonByMonth: "Sen kuukauden kaupat kuukausiliidiä kohden",
    wonDeals: "Lasketut voitetut kaupat",
    mean: "Keskiarvo",
    week: "Viikko",
    withChanges: "Skenaarion arvoilla",
    asItIs: "Nykyisellään",
    earliestStart: "Aikaisin alku: ”{{name}}”",
    earliestEnd: "Aikaisin loppu: ”{{name}}”",
    latestEnd: "Myöhäisin loppu: ”{{name}}”",
    peopleNeeded: "Tarvittavat henkilöt roolissa ”{{name}}”",
    rulesApplied: "Säännöt, joilla on tarkasteltavaa",
    rulesMet: "Säännöt, jotka kaikki tarkasteltu täyttää",
  },
  assumption: {
    fromEmpty: "Prosessi alkaa ilman meneillään olevia kauppoja.",
    sameLuck:
      "Molemmat kohtaavat samat sattumat: samat liidit samoina aikoina ja saman onnen joka askeleessa.",
    ruleWeighs:
      "Sääntö painaa yhtä paljon, vaikka sillä olisi kuinka paljon tarkasteltavaa: virhesääntö kolme ja varoitussääntö kaksi kertaa niin paljon kuin vihjesääntö.",
    accepted: "Perustellusti hyväksytty lasketaan läpäisseeksi.",
  },
};
