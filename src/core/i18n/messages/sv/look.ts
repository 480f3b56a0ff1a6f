import type { Translated } from "../../catalogue.ts";
import type { look as english } from "../en/look.ts";

export const look: Translated<typeof english> = {
  density: "Täthet",
  palette: "Färger",
  compact: "Kompakta steg",
  comfortable: "Rymlig",
  compactWord: "Kompakt",
  clear: "Klara",
  soft: "Milda",
  deep: "Djupa",
  paletteClear: "Färger: klara",
  paletteSoft: "Färger: milda",
  paletteDeep: "Färger: djupa",
  widths: "Flödenas bredd efter affärer",
  lost: "Värme: var affärer förloras",
  waiting: "Värme: var affärer väntar",
  inExports: "Visa värme och bredd i exporter",
  legend: {
    label: "Teckenförklaring",
    lost: "Affärer som förloras här",
    waiting: "Affärer som väntar här",
    widths: "Affärer som tar ett flöde",
    perMonth: "per månad",
    perHundred: "av 100 leads",
    atOnce: "vid varje tidpunkt",
    days: "dagars väntan för 100 leads",
    none: "Inget att visa ännu: prognosen har inga tal för processen",
  },
  value: {
    perMonth: "{{value}} per månad",
    perHundred: "{{value}} av 100",
    atOnce: "{{value}} väntar",
    days: "{{value}} dagar",
  },
};
