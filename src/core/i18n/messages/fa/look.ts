import type { Translated } from "../../catalogue.ts";
import type { look as english } from "../en/look.ts";

export const look: Translated<typeof english> = {
  density: "تراکم",
  palette: "رنگ‌ها",
  compact: "گام‌های فشرده",
  comfortable: "جادار",
  compactWord: "فشرده",
  clear: "روشن",
  soft: "ملایم",
  deep: "پررنگ",
  paletteClear: "رنگ‌ها: روشن",
  paletteSoft: "رنگ‌ها: ملایم",
  paletteDeep: "رنگ‌ها: پررنگ",
  widths: "پهنای جریان‌ها بر پایهٔ معامله‌ها",
  lost: "گرما: کجا معامله‌ها از دست می‌روند",
  waiting: "گرما: کجا معامله‌ها منتظرند",
  worth: "مهم‌ترین‌ها: درآمد و برد",
  days: "مهم‌ترین‌ها: روز تا برد",
  inExports: "نمایش گرما و پهنا در خروجی‌ها",
  legend: {
    label: "راهنما",
    lost: "معامله‌های ازدست‌رفته در اینجا",
    waiting: "معامله‌های منتظر در اینجا",
    matterWorth: "{{figure}}: آنچه یک واحد درصد بیشتر در یک جریان می‌افزاید",
    matterDays:
      "{{figure}}: آنچه یک واحد درصد بیشتر در یک جریان، یا یک روز کمتر در یک گام، صرفه‌جویی می‌کند",
    widths: "معامله‌هایی که از جریان می‌گذرند",
    perMonth: "در ماه",
    perHundred: "از ۱۰۰ سرنخ",
    atOnce: "در هر لحظه",
    days: "روز انتظار برای ۱۰۰ سرنخ",
    none: "هنوز چیزی برای نمایش نیست: پیش‌بینی برای این فرآیند عددی ندارد",
  },
  value: {
    rank: "{{rank}}. {{gain}}",
    perMonth: "{{value}} در ماه",
    perHundred: "{{value}} از ۱۰۰",
    atOnce: "{{value}} منتظر",
    days: "{{value}} روز",
  },
};
