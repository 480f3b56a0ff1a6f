import type { Translated } from "../../catalogue.ts";
import type { report as english } from "../en/report.ts";

export const report: Translated<typeof english> = {
  kind: "فرآیند فروش",
  version: "نسخه",
  contents: "فهرست",
  diagram: "نمودار",
  sheet: "برگ {{sheet}}",
  page: "{{page}} / {{count}}",
  stagesAbout:
    "هر مرحله برای چیست، معامله کی می‌تواند وارد یا خارج شود، و در آن چه کاری انجام می‌شود.",
  responsibilities: "مسئولیت‌ها",
  responsibilitiesAbout: "هر فعالیت را کدام نقش انجام می‌دهد، و چه کسانی و چگونه در آن سهم دارند.",
  metrics: "سنجه‌ها و اهداف",
  metricsAbout: "چه چیزی اندازه‌گیری می‌شود، اکنون کجاست و باید به کجا برسد.",
  forecast: "پیش‌بینی",
  forecastAbout: "بازده ماهانهٔ فرآیند، محاسبه‌شده از خود نمودار.",
  how: "اعداد چگونه به دست می‌آیند",
  assumed: "آنچه فرض شده است",
  accepted: "یافته‌های پذیرفته‌شده",
  acceptedAbout: "این یافته‌ها دیده شده‌اند و به دلیلی که آمده همان‌گونه مانده‌اند.",
  roadmap: "نقشهٔ راه در یک نگاه",
  plan: "آنچه برنامه‌ریزی شده است",
};
