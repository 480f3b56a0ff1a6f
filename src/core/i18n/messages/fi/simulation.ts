import type { Translated } from "../../catalogue.ts";
import type { simulation as english } from "../en/simulation.ts";

export const simulation: Translated<typeof english> = {
  formula: {
    leads: "Laskettavien päivien aikana tulevat liidit, keskiarvo kaikista ajoista",
    wins: "Laskettavien päivien aikana voitetut kaupat, keskiarvo kaikista ajoista",
    revenue:
      "Laskettavien päivien aikana voitettujen kauppojen arvot yhteensä, keskiarvo kaikista ajoista",
    daysToWin: "Päivät liidistä kauppaan, keskiarvo kaikista voitetuista kaupoista",
    deals:
      "Yhtä aikaa meneillään olevat kaupat, keskiarvo laskettavilta päiviltä ja kaikista ajoista",
    utilisation:
      "Tehdyt tunnit jaettuna käytettävissä olevilla tunneilla, keskiarvo kaikista ajoista",
    queue: "Roolia yhtä aikaa odottavat työt, keskiarvo laskettavilta päiviltä ja kaikista ajoista",
    wait: "Päivät, jotka kaupat odottavat jonkun tunteja, jaettuna käynneillä",
  },
  input: {
    days: "Laskettavat päivät",
    warmUpDays: "Päivät ennen niitä, jolloin prosessi täyttyy",
    replications: "Ajot",
    seed: "Siemenluku: sama luku tuottaa samat sattumat",
    people: "Henkilöitä roolissa ”{{name}}”",
    hoursPerWeek: "Yhden henkilön myyntitunnit viikossa roolissa ”{{name}}”",
  },
  assumption: {
    chance:
      "Luku on monen ajon keskiarvo: se poikkeaa todellisesta sattumalta, sitä vähemmän mitä enemmän ajoja on.",
    anyTime: "Liidit tulevat toisistaan riippumatta, yhtä usein milloin tahansa.",
    logNormal:
      "Kauppojen arvot vaihtelevat lognormaalisti prosessin keskiarvolla ja keskihajonnalla.",
    firstCome: "Työt tehdään saapumisjärjestyksessä ja aloitetaan heti, kun joku on vapaa.",
    waitOnTop: "Askeleen päivät sisältävät sen työn; jonkun tuntien odottaminen tulee lisäksi.",
    evenDay: "Myyntitunnit jakautuvat tasaisesti roolin työpäiville.",
  },
};
