import type { Translated } from "../../catalogue.ts";
import type { arrows as english } from "../en/arrows.ts";

export const arrows: Translated<typeof english> = {
  addBend: "Lisää taite",
  straighten: "Suorista nuoli",
  nextBend: "Siirry seuraavaan taitteeseen",
  moveBend: "Siirrä taitetta",
  removeBend: "Poista taite",
  labelForward: "Siirrä nimiötä kohti kohdetta",
  labelBack: "Siirrä nimiötä kohti lähtöä",
  labelReset: "Palauta nimiö paikalleen",
  moveLabel: "Siirrä nimiötä",
  reverse: "Käännä nuoli",
  ends: "Johda nuoli muualle…",
  endsTitle: "Johda nuoli muualle",
  lead: "Johda sinne",
  said: {
    bend: "Taite {{number}}/{{count}}. Vaihto ja nuolinäppäimet siirtävät, Delete poistaa",
    bendAdded: "Taite lisätty",
    bendRemoved: "Taite poistettu",
    straightened: "Nuoli etsii taas itse reittinsä",
    labelAt: "Nimiö kohdassa {{share}} matkasta",
    labelReset: "Nimiö etsii taas itse paikkansa",
    reversed: "Käännetty: {{source}} – {{target}}",
  },
};
