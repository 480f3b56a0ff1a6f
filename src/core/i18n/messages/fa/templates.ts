import type { Translated } from "../../catalogue.ts";
import type { templates as english } from "../en/templates.ts";

export const templates: Translated<typeof english> = {
  sevenStage: {
    name: "فرآیند هفت‌مرحله‌ای B2B",
    description:
      "از آماده‌سازی تا معرفی مشتری، با مجموعه سؤال، اعتراض‌ها و پاسخ‌ها، بی‌پاسخ ماندن، پرورش و بازگشت.",
  },
  classic: {
    name: "فرآیند فروش کلاسیک",
    description: "سرنخ، تبدیل، شناسایی، پیشنهاد قیمت و قرارداد، بستن فروش و تحویل به پشتیبانی.",
  },
  fiveStage: {
    name: "پنج مرحله",
    description: "جستجوی مشتری، احراز صلاحیت، ارائه، مذاکره و بستن فروش.",
  },
  threeStage: {
    name: "سه مرحله",
    description: "احراز صلاحیت، پیشنهاد، بستن: برای فروش‌های کوتاه با یک تصمیم‌گیرنده.",
  },
  blank: {
    name: "فرآیند خالی",
    description: "یک منبع سرنخ، یک مرحله و دو نتیجه، تا فرآیند خودتان را بکشید.",
  },
};
