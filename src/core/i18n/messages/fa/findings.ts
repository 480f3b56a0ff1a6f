import type { Translated } from "../../catalogue.ts";
import type { findings as english } from "../en/findings.ts";

export const findings: Translated<typeof english> = {
  title: "یافته‌ها",
  errors_one: "{{count}} خطا",
  errors_other: "{{count}} خطا",
  warnings_one: "{{count}} هشدار",
  warnings_other: "{{count}} هشدار",
  show: "نمایش یافته‌های بخش انتخاب‌شده",
  next: "یافتهٔ بعدی بررسی کیفیت",
  previous: "یافتهٔ قبلی بررسی کیفیت",
  onCanvas: "یافته‌ها روی نمودار",
  none: "روی نمودار خطا یا هشداری نیست",
  said: "{{number}} از {{count}}، {{name}}: {{finding}}",
  fine: "اینجا چیزی یافت نشد.",
  checking: "در حال بررسی…",
  all: "همهٔ یافته‌های فرآیند",
};
