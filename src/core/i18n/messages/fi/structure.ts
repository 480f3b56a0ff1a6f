import type { Translated } from "../../catalogue.ts";
import type { structure as english } from "../en/structure.ts";

export const structure: Translated<typeof english> = {
  hidden_one: "{{count}} toimenpide",
  hidden_other: "{{count}} toimenpidettä",
  collapse: "Tiivistä vaihe",
  collapseNamed: "Tiivistä {{name}}",
  expandNamed: "Laajenna {{name}}",
  collapseAll: "Tiivistä kaikki vaiheet",
  expandAll: "Laajenna kaikki vaiheet",
  isCollapsed: "Tiivistetty",
  said: {
    collapsed: "Tiivistettiin: {{what}}",
    expanded: "Laajennettiin: {{what}}",
  },
  grid: {
    view: "Ruudukko",
    label: "{{name}}: vaiheet rooleittain",
    show: "Näytä vaiheet rooleittain",
    roles: "Rooli",
    noRole: "Ei roolia",
    inFlow: "Suoraan virrassa",
    addActivityAt: "Lisää toimenpide: {{stage}}, {{role}}",
    addStage: "Lisää vaihe",
    addRole: "Lisää rooli",
    newRole: "Uusi rooli",
    earlier: "Siirrä vaihe aiemmaksi",
    later: "Siirrä vaihe myöhemmäksi",
    moveTo: "Siirrä…",
    moveToStage: "Vaiheeseen",
    moveToRole: "Roolille",
    move: "Siirrä toimenpide ruudukossa",
    card: "{{name}}. {{stage}}, {{role}}",
    empty:
      "Ei vielä vaiheita. Lisää ensimmäinen: sen toimenpiteet näkyvät sitten tässä rooleittain.",
    help: "Nuolinäppäimillä liikutaan, välilyönti nostaa toimenpiteen ja laskee sen, Enter tai F2 nimeää uudelleen, M siirtää valikosta.",
    said: {
      lifted:
        "Nostettu {{name}}. Valitse ruutu nuolinäppäimillä, välilyönti laskee, Escape palauttaa",
      over: "{{stage}}, {{role}}",
      moved: "{{name}} siirrettiin: {{stage}}, {{role}}",
      putBack: "{{name}} palautettiin",
    },
  },
};
