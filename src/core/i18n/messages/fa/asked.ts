import type { Translated } from "../../catalogue.ts";
import type { asked as english } from "../en/asked.ts";

export const asked: Translated<typeof english> = {
  journeyStepHint: "مشتری در این میان چه می‌کند، مثلاً پیشنهادها را می‌سنجد",
  reason: "دلیل {{number}}",
  addReason: "افزودن دلیل",
  noReasons: "هنوز چیزی نیست. دلیل‌های جدا از هم نشان می‌دهند کجا می‌توان بهتر شد.",
  addInvolved: "افزودن نقش",
  partOf: "سهم {{name}}",
  nobodyElse: "فعلاً تنها انجام‌دهنده.",
};
