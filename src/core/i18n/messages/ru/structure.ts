import type { Translated } from "../../catalogue.ts";
import type { structure as english } from "../en/structure.ts";

export const structure: Translated<typeof english> = {
  hidden_one: "{{count}} действие",
  hidden_few: "{{count}} действия",
  hidden_many: "{{count}} действий",
  hidden_other: "{{count}} действия",
  collapse: "Свернуть этап",
  collapseNamed: "Свернуть «{{name}}»",
  expandNamed: "Развернуть «{{name}}»",
  collapseAll: "Свернуть все этапы",
  expandAll: "Развернуть все этапы",
  isCollapsed: "Свёрнут",
  said: {
    collapsed: "Свёрнуто: {{what}}",
    expanded: "Развёрнуто: {{what}}",
  },
};
