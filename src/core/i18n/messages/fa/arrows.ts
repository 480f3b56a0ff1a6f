import type { Translated } from "../../catalogue.ts";
import type { arrows as english } from "../en/arrows.ts";

export const arrows: Translated<typeof english> = {
  addBend: "افزودن خم",
  straighten: "صاف کردن پیکان",
  nextBend: "رفتن به خم بعدی",
  moveBend: "جابه‌جایی خم",
  removeBend: "حذف خم",
  labelForward: "بردن برچسب به سوی مقصد",
  labelBack: "بردن برچسب به سوی مبدأ",
  labelReset: "برگرداندن برچسب",
  moveLabel: "جابه‌جایی برچسب",
  reverse: "وارونه کردن پیکان",
  ends: "بردن پیکان به جای دیگر…",
  endsTitle: "بردن پیکان به جای دیگر",
  lead: "ببر به آنجا",
  said: {
    bend: "خم {{number}} از {{count}}. Shift و کلیدهای جهت آن را جابه‌جا می‌کنند، Delete حذفش می‌کند",
    bendAdded: "خم افزوده شد",
    bendRemoved: "خم حذف شد",
    straightened: "پیکان دوباره خودش راهش را می‌یابد",
    labelAt: "برچسب در {{share}} راه",
    labelReset: "برچسب دوباره خودش جایش را می‌یابد",
    reversed: "وارونه شد: از {{source}} به {{target}}",
  },
};
