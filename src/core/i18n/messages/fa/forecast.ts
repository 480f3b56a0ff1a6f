import type { Translated } from "../../catalogue.ts";
import type { forecast as english } from "../en/forecast.ts";

export const forecast: Translated<typeof english> = {
  figure: {
    leadsPerMonth: "سرنخ در ماه",
    winRate: "نرخ برد",
    winsPerMonth: "برد در ماه",
    revenuePerMonth: "درآمد در ماه",
    meanDaysToWin: "روز از سرنخ تا برد",
  },
  status: {
    leads: "{{leads}} سرنخ در ماه",
    wins: "به {{wins}} برد می‌رسد ({{rate}})",
    revenue: "{{revenue}} در ماه",
    days: "{{days}} از سرنخ تا برد",
    moreGaps_one: "و یک مورد دیگر",
    moreGaps_other: "و {{count}} مورد دیگر",
    explain: "این عدد چگونه به دست می‌آید؟",
    computing: "در حال محاسبه…",
  },
  gap: {
    noLeadSource: "یک منبع سرنخ بیفزایید تا معلوم شود سرنخ‌ها از کجا می‌آیند",
    leadSourceWithoutInflow: "تعیین کنید در ماه چند سرنخ از «{{name}}» می‌رسد",
    leadSourceNotConnected: "«{{name}}» به جایی نمی‌رسد: از آن پیکانی به نخستین مرحله بکشید",
    noWonOutcome: "نتیجه‌ای بیفزایید که برد به شمار آید",
    wonUnreachable: "هیچ معامله‌ای به «{{name}}» نمی‌رسد: آن را با احتمالی بیش از صفر وصل کنید",
    deadEnd: "«{{name}}» راه خروج ندارد: از آن پیکانی بکشید",
    neverEnds: "معاملات در «{{name}}» بی‌پایان می‌چرخند: راهی به یک نتیجه برایشان بگذارید",
    probabilitiesOver1:
      "مجموع احتمال پیکان‌های خروجی «{{name}}» به اندازهٔ {{share}} از ۱۰۰٪ بیشتر است",
    probabilitiesUnder1: "پیکان‌های خروجی «{{name}}» برای {{share}} از معاملات راهی نگذاشته‌اند",
    missingDuration: "تعیین کنید «{{name}}» چند روز طول می‌کشد",
    dependencyCycle: "فعالیت‌های «{{name}}» منتظر یکدیگرند: یکی از وابستگی‌ها را بردارید",
    missingDealValue: "ارزش یک معاملهٔ برنده را تعیین کنید",
    missingEffort: "تعیین کنید «{{name}}» چند ساعت کار می‌برد",
    missingCapacity: "تعداد نفرات «{{name}}» و ساعت فروش آن‌ها در هفته را تعیین کنید",
  },
  formula: {
    leadsPerMonth: "جمع سرنخ‌های همهٔ منابع سرنخ",
    winRate:
      "حاصل‌ضرب احتمال‌ها در هر مسیر از منبع سرنخ تا نتیجهٔ برنده؛ جمع همهٔ این مسیرها، با حلقه‌ها",
    winsPerMonth: "سرنخ در ماه × نرخ برد",
    revenuePerMonth: "برد در ماه × ارزش معامله",
    meanDaysToWin:
      "روزهای هر گام × تعداد دفعاتی که معاملهٔ برنده از آن می‌گذرد، با حلقه‌ها؛ جمع همهٔ گام‌ها",
  },
  input: {
    leadsFrom: "سرنخ‌های «{{name}}»",
    wonAt: "سرنخ‌هایی که در «{{name}}» برنده می‌شوند",
    endsAt: "سرنخ‌هایی که به «{{name}}» ختم می‌شوند",
    daysIn: "روزهای معاملهٔ برنده در «{{name}}»",
  },
  assumption: {
    steadyInflow: "هر ماه همین تعداد سرنخ می‌رسد.",
    steadyState:
      "فرآیند هم‌اکنون با همین آهنگ در جریان است: فرآیند تازه تا عبور نخستین سرنخ‌ها بازده کمتری دارد.",
    noMemory: "احتمال‌ها در هر بار ورود یکسان‌اند، هرچه پیش‌تر بر معامله گذشته باشد.",
    allLeads: "همهٔ سرنخ‌های واردشده به شمار می‌آیند، حتی آن‌هایی که فاقد صلاحیت شناخته می‌شوند.",
    oneDealValue: "هر معاملهٔ برنده به‌طور میانگین به اندازهٔ ارزش معاملهٔ فرآیند می‌ارزد.",
    wonOnly: "تنها معاملات برنده به شمار می‌آیند؛ معاملات از دست رفته اغلب کوتاه‌ترند.",
    timeIndependent: "زمان هر گام به مقصد بعدی معامله بستگی ندارد.",
  },
};
