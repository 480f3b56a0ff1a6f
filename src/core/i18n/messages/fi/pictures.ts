import type { Translated } from "../../catalogue.ts";
import type { pictures as english } from "../en/pictures.ts";

export const pictures: Translated<typeof english> = {
  export: "Vie kuvana",
  copyAction: "Kopioi kuvana",
  title: "Kuva",
  preview: "Kuvan esikatselu",
  format: "Muoto",
  part: "Osa",
  whole: "Koko kaavio",
  selection: "Valinta",
  size: "Koko",
  otherSize: "Muu",
  width: "Leveys kuvapisteinä",
  widthBetween: "Vähintään {{least}} ja enintään {{most}} kuvapistettä.",
  ground: "Tausta",
  white: "Valkoinen",
  transparent: "Läpinäkyvä",
  pixels: "{{width}} × {{height}} kuvapistettä",
  vector: "{{width}} × {{height}} kuvapistettä, terävä kaikissa koissa",
  tooLarge:
    "Kuvassa olisi {{width}} × {{height}} kuvapistettä. Ohjelmat avaavat enintään {{side}} kuvapistettä sivua kohti ja yhteensä {{all}} miljoonaa.",
  useScale: "Käytä {{scale}}",
  copy: "Kopioi",
  save: "Tallenna",
  drawing: "Piirretään kuvaa…",
  making: "Tehdään tiedostoa…",
  failed: "Kuvaa ei voitu piirtää: {{reason}}",
  copied: "Kuva kopioitiin",
  notCopied: "Selain ei sallinut kuvan kopiointia. Tallenna se tiedostona.",
};
