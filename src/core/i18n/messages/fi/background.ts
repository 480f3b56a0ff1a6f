import type { Translated } from "../../catalogue.ts";
import type { background as english } from "../en/background.ts";

export const background: Translated<typeof english> = {
  title: "Suunnitelman taustalla",
  about: "Mihin se perustuu, mikä voisi kaataa sen ja milloin se käydään läpi uudelleen.",
  field: {
    version: "Versio",
    reviewDate: "Seuraava tarkistus",
    results: "Edellisen jakson tulokset",
    market: "Markkinat, asiakkaat ja kilpailijat",
    risks: "Riskit",
    assumptions: "Oletukset",
  },
  hint: {
    version: "Luonnos 2",
    results: "Liikevaihto, asiakkaat, keskimääräinen tilaus; mikä toimi ja mikä ei.",
    market: "Mikä muuttuu ympärillä, kenelle olette paras valinta ja keitä muita on.",
    risks: "Yksi riviä kohti: mitä voi tapahtua ja mitä silloin teette.",
    assumptions: "Yksi riviä kohti: minkä on pysyttävä totena, jotta suunnitelma pitää.",
  },
  outlook: {
    title: "Mitä jakso voi tuoda",
    about:
      "{{period}}, kun prosessi on nykyisellään ja väkeä on tarpeeksi. Pelkästä sattumasta joka kymmenes tällainen jakso tuo vähemmän kuin P10 ja joka kymmenes enemmän kuin P90.",
    expected: "Odotettu",
    p10: "P10",
    p90: "P90",
    wins: "Kauppoja",
    revenue: "Liikevaihto",
  },
};
