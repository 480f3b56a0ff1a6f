import type { Translated } from "../../catalogue.ts";
import type { audience as english } from "../en/audience.ts";

export const audience: Translated<typeof english> = {
  group: "Vem den är till för",
  department: "Avdelning",
  allDepartments: "Alla avdelningar",
  location: "Ort",
  allLocations: "Alla orter",
  hidden_one: "{{count}} post som inte rör dem är dold, här och i exporter.",
  hidden_other: "{{count}} poster som inte rör dem är dolda, här och i exporter.",
  nothingHidden: "Allt rör dem: inget är dolt.",
  showAll: "Visa allt",
  everything: "Hela färdplanen visas.",
  nowHidden: "”{{name}}” är dold nu, eftersom det inte rör dem som valts.",
  document: {
    for: "För",
    leftOut: "Utelämnat, eftersom det rör andra",
  },
};
