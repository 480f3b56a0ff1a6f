import type { Translated } from "../../catalogue.ts";
import type { days as english } from "../en/days.ts";

export const days: Translated<typeof english> = {
  durationShape: "تغییر روزها",
  shortestDays: "کوتاه‌ترین",
  longestDays: "طولانی‌ترین",
  daysDeviation: "انحراف معیار",
  dealValueDeviation: "انحراف معیار ارزش معامله",
  dayKind: "روزها",
  sampleSize: "تعداد معاملاتی که احتمال از آن‌ها برآورد شده",
  workingWeekdays: "روزهای کاری هفته",
  holidays: "تعطیلات",
  addHoliday: "افزودن تعطیلی",
  holidayDay: "روز تعطیلی {{number}}",
  holidayName: "نام تعطیلی {{number}}",
  removeHoliday: "حذف تعطیلی {{number}}",
  calendarOf: "روزهای کاری و تعطیلات از",
  roleLocation: "در این مکان کار می‌کند",
  noLocation: "هیچ‌کدام",
  shape: {
    fixed: "ثابت: همیشه روزهای مورد انتظار",
    exponential: "نمایی: بیشتر کوتاه، گاهی طولانی",
    triangular: "مثلثی: کوتاه‌ترین، مورد انتظار، حداکثر",
    logNormal: "لگ‌نرمال: بر پایهٔ انحراف معیار",
    threePoint: "سه‌نقطه‌ای: کوتاه‌ترین، مورد انتظار، حداکثر",
  },
  kind: {
    calendar: "تقویمی",
    working: "کاری",
  },
};
