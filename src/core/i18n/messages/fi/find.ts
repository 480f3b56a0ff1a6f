import type { Translated } from "../../catalogue.ts";
import type { find as english } from "../en/find.ts";

export const find: Translated<typeof english> = {
  label: "Etsi prosessista",
  text: "Etsittävä teksti",
  kind: "Laji",
  anyKind: "Kaikki lajit",
  anyRole: "Kaikki roolit",
  count_one: "{{shown}} tulos",
  count_other: "{{shown}} tulosta",
  none: "Ei tuloksia",
  at: "{{number}}/{{count}}",
  next: "Seuraava tulos",
  previous: "Edellinen tulos",
  said: "Tulos {{number}}/{{count}}",
};
