import type { Translated } from "../../catalogue.ts";
import type { share as english } from "../en/share.ts";

export const share: Translated<typeof english> = {
  title: "Dela som länk",
  text: "Länken innehåller hela processen. Den som har den kan se på processen och kopiera den; inget skickas någonstans förrän du lämnar länken vidare.",
  preparing: "Förbereder länken…",
  size: "Länken har {{found}} tecken.",
  long: "Länken har {{found}} tecken. Många e-post- och chattprogram kapar länkar med fler än {{limit}}: prova först, eller skicka filen.",
  tooLong:
    "Länken skulle ha {{found}} tecken, och webbläsare öppnar högst {{limit}}. Skicka filen i stället.",
  copy: "Kopiera länken",
  copied: "Länken kopierades",
  copyEmbed: "Kopiera kod för inbäddning",
  embedCopied: "Koden kopierades: lägg in den i en sidas HTML",
  embed: {
    title: "På en annan sida",
    text: "Den här koden visar processen på en sida i ert intranät, där alla kan se på den på nära håll och på avstånd. Lägg den där sidan tar emot HTML. Inget lagras. Det du ändrar senare finns inte med: kopiera då koden på nytt.",
    code: "Kod för inbäddning",
  },
  notCopied: "Webbläsaren lät det inte kopieras",
  banner: "Den här processen kom i en länk. Du kan se på den; för att ändra den, gör en kopia.",
  makeCopy: "Gör en kopia",
  view: {
    nothing:
      "Den här adressen är till för att visa en process på en annan sida, och innehåller ingen.",
    open: "Öppna i Stagecraft",
  },
  failure: {
    linkTooLong: "Länken har {{found}} tecken; högst {{limit}} kan läsas.",
    linkCharacter:
      "Tecken {{place}} i det som länken innehåller finns inte i länkar: den ändrades på vägen.",
    linkCutOff: "Länken är avkapad: slutet saknas.",
    linkAltered: "Länken ändrades på vägen: det den innehåller är skadat.",
    linkNewer: "Länken gjordes av en nyare version.",
    linkTooLarge: "Länken innehåller mer än {{limit}} MB.",
  },
};
