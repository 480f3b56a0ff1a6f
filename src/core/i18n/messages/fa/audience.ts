import type { Translated } from "../../catalogue.ts";
import type { audience as english } from "../en/audience.ts";

export const audience: Translated<typeof english> = {
  group: "برای چه کسی",
  department: "بخش",
  allDepartments: "همهٔ بخش‌ها",
  location: "مکان",
  allLocations: "همهٔ مکان‌ها",
  hidden_one: "{{count}} مورد که به آن‌ها مربوط نیست، اینجا و در خروجی‌ها پنهان است.",
  hidden_other: "{{count}} مورد که به آن‌ها مربوط نیست، اینجا و در خروجی‌ها پنهان است.",
  nothingHidden: "همه چیز به آن‌ها مربوط است: چیزی پنهان نیست.",
  showAll: "نمایش همه",
  everything: "همهٔ نقشهٔ راه نمایش داده می‌شود.",
  nowHidden: "«{{name}}» اکنون پنهان است، چون به مخاطبان برگزیده مربوط نیست.",
  document: {
    for: "برای",
    leftOut: "کنار گذاشته شده، چون به دیگران مربوط است",
  },
};
