import type { Translated } from "../../catalogue.ts";
import type { structure as english } from "../en/structure.ts";

export const structure: Translated<typeof english> = {
  hidden_other: "{{count}} aktivitas",
  collapse: "Ciutkan tahap",
  collapseNamed: "Ciutkan {{name}}",
  expandNamed: "Bentangkan {{name}}",
  collapseAll: "Ciutkan semua tahap",
  expandAll: "Bentangkan semua tahap",
  isCollapsed: "Diciutkan",
  said: {
    collapsed: "{{what}} diciutkan",
    expanded: "{{what}} dibentangkan",
  },
};
