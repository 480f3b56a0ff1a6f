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
  worth: "Vad som betyder mest: intäkter och vunna affärer",
  days: "Vad som betyder mest: dagar till vunnen affär",
  inExports: "Visa värme och bredd i exporter",
  legend: {
    label: "Teckenförklaring",
    lost: "Affärer som förloras här",
    waiting: "Affärer som väntar här",
    matterWorth: "{{figure}}: vinsten av en procentenhet mer i ett flöde",
    matterDays:
      "{{figure}}: så mycket sparar en procentenhet mer i ett flöde eller en dag mindre i ett steg",
    widths: "Affärer som tar ett flöde",
    perMonth: "per månad",
    perHundred: "av 100 leads",
    atOnce: "vid varje tidpunkt",
    days: "dagars väntan för 100 leads",
    none: "Inget att visa ännu: prognosen har inga tal för processen",
  },
  value: {
    rank: "{{rank}}. {{gain}}",
    perMonth: "{{value}} per månad",
    perHundred: "{{value}} av 100",
    atOnce: "{{value}} väntar",
    days: "{{value}} dagar",
  },
};
