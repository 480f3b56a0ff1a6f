import type { Translated } from "../../catalogue.ts";
import type { find as english } from "../en/find.ts";

export const find: Translated<typeof english> = {
  label: "Sök i processen",
  text: "Text att söka",
  kind: "Typ",
  anyKind: "Alla typer",
  anyRole: "Alla roller",
  count_one: "{{shown}} träff",
  count_other: "{{shown}} träffar",
  none: "Inga träffar",
  at: "{{number}} av {{count}}",
  next: "Nästa träff",
  previous: "Föregående träff",
  said: "Träff {{number}} av {{count}}",
};
