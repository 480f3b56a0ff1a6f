import type { Translated } from "../../catalogue.ts";
import type { smart as english } from "../en/smart.ts";

export const smart: Translated<typeof english> = {
  heading: "آیا هدف‌ها SMART هستند؟",
  label: "SMART، {{row}}: {{parts}}",
  met: "{{part}}: بله",
  lacking: "{{part}}: {{reasons}}",
  unknown: "{{part}}: نامعلوم، {{reasons}}",
  whole: "«{{name}}» همهٔ شرط‌های SMART را دارد.",
  some: "«{{name}}»: {{parts}}",
  part: {
    specific: "مشخص",
    measurable: "سنجش‌پذیر",
    achievable: "دست‌یافتنی",
    relevant: "مرتبط",
    timeBound: "زمان‌دار",
  },
  reason: {
    name: "نامی ندارد",
    owner: "کسی مسئول آن نیست",
    metric: "چیزی آن را نمی‌سنجد",
    target: "عددی برای رسیدن ندارد",
    baseline: "نمی‌گوید امروز کجا هستید",
    beyondReach: "بیش از آن است که یک سال می‌آورد، حتی اگر هر سرنخی برنده شود",
    unreached: "فرآیند کنونی به آن نمی‌رسد و چیزی برای آن برنامه‌ریزی نشده است",
    planned: "فرآیند کنونی به آن نمی‌رسد و سهم کار برنامه‌ریزی‌شده در پیش‌بینی نیست",
    noForecast: "پیش‌بینی عددی برای آن ندارد",
    unserved: "هیچ راهبرد، اقدام یا بخشی از فرآیند به آن پیوند ندارد",
    dueDate: "مهلتی ندارد",
    beforeStart: "مهلت آن پیش از آغاز نقشهٔ راه است",
  },
};
