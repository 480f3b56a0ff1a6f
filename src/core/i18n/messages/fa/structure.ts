import type { Translated } from "../../catalogue.ts";
import type { structure as english } from "../en/structure.ts";

export const structure: Translated<typeof english> = {
  hidden_one: "{{count}} فعالیت",
  hidden_other: "{{count}} فعالیت",
  collapse: "جمع کردن مرحله",
  collapseNamed: "جمع کردن «{{name}}»",
  expandNamed: "باز کردن «{{name}}»",
  collapseAll: "جمع کردن همهٔ مراحل",
  expandAll: "باز کردن همهٔ مراحل",
  isCollapsed: "جمع‌شده",
  said: {
    collapsed: "جمع شد: {{what}}",
    expanded: "باز شد: {{what}}",
  },
};
