import type { Translated } from "../../catalogue.ts";
import type { pictures as english } from "../en/pictures.ts";

export const pictures: Translated<typeof english> = {
  export: "خروجی به‌صورت تصویر",
  copyAction: "کپی به‌صورت تصویر",
  title: "تصویر",
  preview: "پیش‌نمایش تصویر",
  format: "قالب",
  part: "بخش",
  whole: "همهٔ نمودار",
  selection: "انتخاب‌شده‌ها",
  size: "اندازه",
  otherSize: "دیگر",
  width: "پهنا به پیکسل",
  widthBetween: "میان {{least}} و {{most}} پیکسل.",
  ground: "پس‌زمینه",
  white: "سفید",
  transparent: "شفاف",
  pixels: "{{width}} × {{height}} پیکسل",
  vector: "{{width}} × {{height}} پیکسل، در هر اندازه‌ای واضح",
  tooLarge:
    "این تصویر {{width}} × {{height}} پیکسل می‌شد. برنامه‌ها حداکثر {{side}} پیکسل در هر سو و روی‌هم {{all}} میلیون پیکسل را باز می‌کنند.",
  useScale: "با {{scale}}",
  copy: "کپی",
  save: "ذخیره",
  drawing: "در حال کشیدن تصویر…",
  making: "در حال ساختن پرونده…",
  failed: "تصویر کشیده نشد: {{reason}}",
  copied: "تصویر کپی شد",
  notCopied: "مرورگر اجازهٔ کپی تصویر را نداد. آن را در پرونده ذخیره کنید.",
};
