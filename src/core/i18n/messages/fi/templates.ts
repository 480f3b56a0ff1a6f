import type { Translated } from "../../catalogue.ts";
import type { templates as english } from "../en/templates.ts";

export const templates: Translated<typeof english> = {
  sevenStage: {
    name: "Seitsemänvaiheinen B2B-prosessi",
    description:
      "Valmistautumisesta suositteluihin: kysymyssarjat, vastaväitteet ja vastaukset, vaikenevat ostajat, jatkohoito ja muokkauskierrokset.",
  },
  classic: {
    name: "Klassinen myyntiprosessi",
    description:
      "Liidi, konversio, tunnistaminen, tarjous ja sopimus, kaupan päättäminen ja siirto tukeen.",
  },
  fiveStage: {
    name: "Viisi vaihetta",
    description: "Asiakashankinta, kvalifiointi, esittely, neuvottelu ja kaupan päättäminen.",
  },
  threeStage: {
    name: "Kolme vaihetta",
    description: "Kvalifioi, tarjoa, päätä kauppa: lyhyeen myyntiin yhdelle päättäjälle.",
  },
  blank: {
    name: "Tyhjä prosessi",
    description: "Liidilähde, yksi vaihe ja kaksi lopputulosta oman prosessin pohjaksi.",
  },
};
