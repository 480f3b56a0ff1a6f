import type { Translated } from "../../catalogue.ts";
import type { find as english } from "../en/find.ts";

export const find: Translated<typeof english> = {
  label: "یافتن در فرآیند",
  text: "متن مورد جستجو",
  kind: "گونه",
  anyKind: "همهٔ گونه‌ها",
  anyRole: "همهٔ نقش‌ها",
  count_one: "{{shown}} یافته",
  count_other: "{{shown}} یافته",
  none: "چیزی یافت نشد",
  at: "{{number}} از {{count}}",
  next: "یافتهٔ بعدی",
  previous: "یافتهٔ قبلی",
  said: "یافتهٔ {{number}} از {{count}}",
};
