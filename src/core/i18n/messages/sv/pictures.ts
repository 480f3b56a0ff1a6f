import type { Translated } from "../../catalogue.ts";
import type { pictures as english } from "../en/pictures.ts";

export const pictures: Translated<typeof english> = {
  export: "Exportera som bild",
  copyAction: "Kopiera som bild",
  title: "Bild",
  preview: "Förhandsvisning av bilden",
  format: "Format",
  part: "Del",
  whole: "Hela diagrammet",
  selection: "Markeringen",
  size: "Storlek",
  otherSize: "Annan",
  width: "Bredd i pixlar",
  widthBetween: "Mellan {{least}} och {{most}} pixlar.",
  ground: "Bakgrund",
  white: "Vit",
  transparent: "Genomskinlig",
  pixels: "{{width}} × {{height}} pixlar",
  vector: "{{width}} × {{height}} pixlar, skarp i alla storlekar",
  tooLarge:
    "Det skulle bli {{width}} × {{height}} pixlar. Program öppnar högst {{side}} pixlar per sida och {{all}} miljoner totalt.",
  useScale: "Använd {{scale}}",
  copy: "Kopiera",
  save: "Spara",
  drawing: "Ritar bilden…",
  making: "Skapar filen…",
  failed: "Bilden kunde inte ritas: {{reason}}",
  copied: "Bilden kopierades",
  notCopied: "Webbläsaren lät inte bilden kopieras. Spara den som fil i stället.",
};
