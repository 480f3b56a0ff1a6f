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
};
