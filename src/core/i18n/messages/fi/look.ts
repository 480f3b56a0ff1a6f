import type { Translated } from "../../catalogue.ts";
import type { look as english } from "../en/look.ts";

export const look: Translated<typeof english> = {
  density: "Tiheys",
  palette: "Värit",
  compact: "Tiiviit vaiheet",
  comfortable: "Väljä",
  compactWord: "Tiivis",
  clear: "Kirkkaat",
  soft: "Pehmeät",
  deep: "Syvät",
  paletteClear: "Värit: kirkkaat",
  paletteSoft: "Värit: pehmeät",
  paletteDeep: "Värit: syvät",
  widths: "Virtojen leveys kauppojen mukaan",
  lost: "Lämpö: missä kauppoja menetetään",
  waiting: "Lämpö: missä kaupat odottavat",
  inExports: "Näytä lämpö ja leveydet vienneissä",
  legend: {
    label: "Selite",
    lost: "Täällä menetetyt kaupat",
    waiting: "Täällä odottavat kaupat",
    widths: "Virtaa kulkevat kaupat",
    perMonth: "kuukaudessa",
    perHundred: "sadasta liidistä",
    atOnce: "yhdellä hetkellä",
    days: "odotuspäivää sataa liidiä kohti",
    none: "Ei vielä näytettävää: ennusteella ei ole lukuja tälle prosessille",
  },
  value: {
    perMonth: "{{value}} kuukaudessa",
    perHundred: "{{value}} / 100",
    atOnce: "{{value}} odottaa",
    days: "{{value}} päivää",
  },
};
