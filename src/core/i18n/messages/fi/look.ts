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
  worth: "Mikä merkitsee eniten: liikevaihto ja kaupat",
  days: "Mikä merkitsee eniten: päivät kauppaan",
  inExports: "Näytä lämpö ja leveydet vienneissä",
  legend: {
    label: "Selite",
    lost: "Täällä menetetyt kaupat",
    waiting: "Täällä odottavat kaupat",
    matterWorth: "{{figure}}: mitä prosenttiyksikkö lisää virtaan tuo",
    matterDays:
      "{{figure}}: mitä prosenttiyksikkö lisää virtaan tai päivä vähemmän vaiheessa säästää",
    widths: "Virtaa kulkevat kaupat",
    perMonth: "kuukaudessa",
    perHundred: "sadasta liidistä",
    atOnce: "yhdellä hetkellä",
    days: "odotuspäivää sataa liidiä kohti",
    none: "Ei vielä näytettävää: ennusteella ei ole lukuja tälle prosessille",
  },
  value: {
    rank: "{{rank}}. {{gain}}",
    perMonth: "{{value}} kuukaudessa",
    perHundred: "{{value}} / 100",
    atOnce: "{{value}} odottaa",
    days: "{{value}} päivää",
  },
};
