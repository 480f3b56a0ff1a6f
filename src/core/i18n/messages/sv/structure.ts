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
};
