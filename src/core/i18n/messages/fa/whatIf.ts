import type { Translated } from "../../catalogue.ts";
import type { whatIf as english } from "../en/whatIf.ts";

export const whatIf: Translated<typeof english> = {
  lever: {
    probability: "احتمال رفتن از «{{from}}» به «{{to}}»",
    days: "روزهای «{{name}}»",
    inflow: "سرنخ در ماه از «{{name}}»",
    dealValue: "ارزش معامله",
  },
  answer: {
    reached: "{{lever}}: {{value}} به‌جای {{now}}",
    outOfReach:
      "{{lever}}: هیچ مقداری به هدف نمی‌رسد؛ بهترین نتیجه {{result}} با مقدار {{value}} است",
    noBetter: "{{lever}}: هیچ مقداری از {{now}} کنونی به هدف نزدیک‌تر نیست",
    wouldNeed: "باید {{value}} باشد که شدنی نیست.",
  },
  best: {
    pointMore:
      "یک واحد درصد بیشتر از «{{from}}» به «{{to}}» از هر تغییر کوچک دیگری سودمندتر است: {{gain}}.",
    pointLess:
      "یک واحد درصد کمتر از «{{from}}» به «{{to}}» از هر تغییر کوچک دیگری سودمندتر است: {{gain}}.",
    dayLess: "یک روز کمتر در «{{name}}» از هر تغییر کوچک دیگری سودمندتر است: {{gain}}.",
  },
  gain: {
    winRate: "{{gain}} واحد درصد نرخ برد",
    winsPerMonth: "{{gain}} برد در ماه",
    revenuePerMonth: "{{gain}} در ماه",
    meanDaysToWin: "{{gain}} کوتاه‌تر از سرنخ تا برد",
  },
  passedOver: {
    recordGone: "آنچه تغییر می‌دهد دیگر در فرآیند نیست.",
    noSuchNumber: "آنچه تغییر می‌دهد چنین عددی ندارد.",
    outOfRange: "مقدار بیرون از محدودهٔ مجاز این عدد است.",
  },
  part: {
    responsible: "انجام می‌دهد",
    accountable: "پاسخ‌گوست",
    supporting: "کمک می‌کند",
    consulted: "مشورت می‌دهد",
    informed: "باخبر می‌شود",
  },
  letter: { responsible: "ا", accountable: "پ", supporting: "ک", consulted: "م", informed: "ب" },
  formula: {
    point:
      "ورودهای ماهانهٔ گام × آنچه معاملات این راه به بار می‌آورند منهای میانگین، برای هر واحد درصد؛ راه‌های دیگر به همان نسبت کم می‌شوند",
    day: "تعداد دفعاتی که معاملهٔ برنده می‌گذرد، ضرب در یک روز کمتر؛ شمار بردها همان می‌ماند",
    leadsPerMonth: "بردهای لازم در ماه ÷ نرخ برد",
    visitsPerMonth: "سرنخ‌های لازم در ماه × ورودهای یک سرنخ، با حلقه‌ها",
    activities: "ورودهای لازم هر گام × فعالیت‌های آن، تقسیم میان نفرات موجود",
    headCount: "ساعت‌های کار لازم در ماه ÷ ساعت فروش یک نفر در ماه",
    goalSeek: "پیش‌بینی با تغییر همین یک عدد بارها محاسبه می‌شود تا به هدف برسد",
    earliestClose: "بلندترین زنجیرهٔ فعالیت‌هایی که منتظر یکدیگرند؛ جمع میانگین روزهایشان",
  },
  assumption: {
    firstOrder: "برای تغییرهای کوچک درست است؛ اثر تغییر بزرگ کمی بیشتر یا کمتر است.",
    othersGiveWay: "پیکان‌های دیگر همان گام به همان نسبت کم می‌شوند.",
    sameShares: "سرنخ‌ها با سهم‌های امروز از منابع می‌رسند.",
    sameProcess: "احتمال‌ها، روزها و میزان کار همان می‌مانند.",
    fullHours: "همه در تمام ساعت فروش خود می‌فروشند؛ جایی برای انتظار و مرخصی بگذارید.",
    oneChange: "هیچ چیز دیگری در فرآیند تغییر نمی‌کند.",
    atOnce: "هر فعالیت همین که آنچه منتظرش است تمام شود آغاز می‌شود.",
    onePath:
      "هیچ زنجیرهٔ دیگری از فعالیت‌ها بلندتر از کار در نمی‌آید و روزهای فعالیت‌ها مستقل از هم تغییر می‌کنند.",
  },
  input: {
    probabilityNow: "احتمال از «{{name}}»",
    daysNow: "روزهای «{{name}}»",
    visitsPerMonth: "ورود به «{{name}}» در ماه",
    winsNeeded: "بردهای لازم در ماه",
    leadsNeeded: "سرنخ‌های لازم در ماه",
    hoursNeeded: "ساعت‌های کار «{{name}}» در ماه",
    hoursPerPerson: "ساعت فروش یک نفر از «{{name}}» در هفته",
    people: "نفرات «{{name}}»",
    activitiesNeeded: "فعالیت‌های «{{name}}» در ماه",
    activityDays: "میانگین روزهای «{{name}}»",
    insteadOf: "به‌جای رفتن به «{{name}}»",
    peopleToServe: "نفرات «{{name}}» تا حداکثر ۲۰٪ کار منتظر بماند",
  },
};
