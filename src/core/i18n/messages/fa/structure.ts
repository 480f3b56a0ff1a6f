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
  grid: {
    view: "جدول",
    label: "{{name}}: مراحل بر پایهٔ نقش",
    show: "نمایش مراحل بر پایهٔ نقش",
    roles: "نقش",
    noRole: "بدون نقش",
    inFlow: "مستقل در جریان",
    addActivityAt: "افزودن فعالیت: {{stage}}، {{role}}",
    addStage: "افزودن مرحله",
    addRole: "افزودن نقش",
    newRole: "نقش جدید",
    earlier: "جابه‌جایی مرحله به جلوتر",
    later: "جابه‌جایی مرحله به عقب‌تر",
    moveTo: "جابه‌جایی به…",
    moveToStage: "به مرحلهٔ",
    moveToRole: "به نقش",
    move: "جابه‌جایی فعالیت در جدول",
    card: "{{name}}. {{stage}}، {{role}}",
    empty: "هنوز مرحله‌ای نیست. نخستین را بیفزایید: فعالیت‌هایش اینجا بر پایهٔ نقش می‌آیند.",
    help: "کلیدهای جهت‌نما جابه‌جا می‌شوند، فاصله فعالیت را برمی‌دارد و می‌گذارد، Enter یا F2 نام را عوض می‌کند، M با فهرست جابه‌جا می‌کند.",
    said: {
      lifted:
        "«{{name}}» برداشته شد. جهت‌نماها خانه را برمی‌گزینند، فاصله می‌گذارد، Escape برمی‌گرداند",
      over: "{{stage}}، {{role}}",
      moved: "«{{name}}» جابه‌جا شد به {{stage}}، {{role}}",
      putBack: "«{{name}}» سر جایش برگشت",
    },
  },
};
