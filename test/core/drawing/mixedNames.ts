import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

/** Persian as it is written at work: with Latin words, digits, brackets and half-spaces. */
export const MIXED_NAMES = [
  "شناسایی نیاز مشتری",
  "می‌خواهیم پرسش‌های استاندارد را بپرسیم؛ آماده است؟",
  "CRM را به‌روز کنید",
  "نسخهٔ 2.0 از Stagecraft آماده است!",
  "فرآیند فروش سازمانی (B2B) و SaaS",
  "حداقل 50 میلیون، ۳۵٪ تخفیف و 12% دیگر",
  "[یک] {دو} «سه» (چهار) <پنج>",
  "تلفن +46 70 123 45 67 (دفتر)",
  "پ/ف و a/b (c) د",
] as const;

/** A process in Persian whose nodes bear these names, each wide enough for a line. */
export function processNamed(names: readonly string[]): ProcessDocument {
  return buildProcess((b) => {
    b.process({ name: "فرآیند", language: "fa" });
    for (const [index, name] of names.entries()) {
      b.stage(name, { x: 0, y: index * 200, width: 900 });
    }
  }).document;
}
