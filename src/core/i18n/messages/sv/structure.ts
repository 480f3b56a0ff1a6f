import type { Translated } from "../../catalogue.ts";
import type { structure as english } from "../en/structure.ts";

export const structure: Translated<typeof english> = {
  hidden_one: "{{count}} aktivitet",
  hidden_other: "{{count}} aktiviteter",
  collapse: "Fäll ihop steget",
  collapseNamed: "Fäll ihop {{name}}",
  expandNamed: "Fäll ut {{name}}",
  collapseAll: "Fäll ihop alla steg",
  expandAll: "Fäll ut alla steg",
  isCollapsed: "Hopfälld",
  said: {
    collapsed: "Fällde ihop {{what}}",
    expanded: "Fällde ut {{what}}",
  },
  grid: {
    view: "Rutnät",
    label: "{{name}}: steg per roll",
    show: "Visa steg per roll",
    roles: "Roll",
    noRole: "Ingen roll",
    inFlow: "Står i flödet",
    addActivityAt: "Lägg till aktivitet: {{stage}}, {{role}}",
    addStage: "Lägg till steg",
    addRole: "Lägg till roll",
    newRole: "Ny roll",
    earlier: "Flytta steget tidigare",
    later: "Flytta steget senare",
    moveTo: "Flytta till…",
    moveToStage: "Till steget",
    moveToRole: "Till rollen",
    move: "Flytta aktivitet i rutnätet",
    card: "{{name}}. {{stage}}, {{role}}",
    empty: "Inga steg än. Lägg till det första: dess aktiviteter visas sedan här per roll.",
    help: "Piltangenterna går runt, mellanslag lyfter en aktivitet och släpper den, Enter eller F2 byter namn, M flyttar via en meny.",
    said: {
      lifted:
        "Lyfte {{name}}. Piltangenterna väljer ruta, mellanslag släpper, Escape lägger tillbaka",
      over: "{{stage}}, {{role}}",
      moved: "Flyttade {{name}} till {{stage}}, {{role}}",
      putBack: "Lade tillbaka {{name}}",
    },
  },
};
