import type { Translated } from "../../catalogue.ts";
import type { crm as english } from "../en/crm.ts";

export const crm: Translated<typeof english> = {
  action: {
    hubspot: "خروجی به‌صورت پایپ‌لاین HubSpot",
    pipedrive: "خروجی به‌صورت مراحل Pipedrive",
    salesforce: "خروجی به‌صورت فرادادهٔ Salesforce",
  },
  report: {
    title: "پیش از رفتن به {{system}}",
    text: "{{system}} نمی‌تواند همه چیز را همان‌گونه که در فرآیند هست نگه دارد:",
    gaps: "احتمال برد هنوز محاسبه‌شدنی نیست:",
    save: "ذخیرهٔ پرونده",
  },
  warning: {
    probabilityRounded: "«{{name}}»: {{from}} به {{to}} تبدیل می‌شود که نزدیک‌ترین مقدار ممکن است.",
    probabilityBounded:
      "«{{name}}»: {{from}} به {{to}} تبدیل می‌شود، چون تنها معامله‌های بسته‌شده ۰٪ یا ۱۰۰٪ دارند.",
    probabilityAssumed:
      "«{{name}}»: احتمال برد معلوم نیست. به‌جای آن بر پایهٔ ترتیب مراحل {{to}} آمده است.",
    probabilityLeftOut: "«{{name}}»: احتمال برد معلوم نیست و کنار گذاشته می‌شود.",
    daysRounded:
      "«{{name}}»: بیشترین ماندن از {{from}} به {{to}} تبدیل می‌شود، چون تنها روزهای کامل شمرده می‌شوند.",
    daysInCalendar: "«{{name}}»: بیشترین ماندن به کار {{from}} است که در تقویم {{to}} می‌شود.",
    nameCut: "«{{name}}» بیش از حد بلند است و «{{to}}» می‌شود.",
    nameMadeUnique: "«{{name}}» بیش از یک بار هست و «{{to}}» می‌شود.",
    nameMissing: "آنچه نام ندارد «{{to}}» می‌شود.",
    nameOnOneLine: "«{{name}}» در یک سطر نوشته می‌شود: «{{to}}».",
    nameForMachines: "«{{name}}» برای برنامه‌ها {{to}} نام دارد، چون تنها حروف ساده را می‌پذیرند.",
    guidanceCut_one: "«{{name}}»: {{count}} بخش از راهنما به سبب کمبود جا کوتاه یا حذف می‌شود.",
    guidanceCut_other: "«{{name}}»: {{count}} بخش از راهنما به سبب کمبود جا کوتاه یا حذف می‌شود.",
    countsAsLost:
      "«{{name}}» ({{result}}) از دست رفته به شمار می‌آید: CRM تنها برنده و از دست رفته را می‌شناسد.",
    endAdded: "«{{name}}» افزوده می‌شود: فرآیند چنین نتیجه‌ای ندارد.",
    stepsLeftOut: "کنار گذاشته می‌شود، چون تنها مراحل منتقل می‌شوند: {{name}}.",
    outcomesLeftOut: "کنار گذاشته می‌شود، چون برنده و از دست رفته وضعیت معامله‌اند: {{name}}.",
    pipelineNumber: "شمارهٔ پایپ‌لاین تازه را در هر مرحله به‌جای {{name}} بگذارید.",
    stagesReplaced: "استقرار، همهٔ مراحل فرصت‌های سازمان را جایگزین می‌کند.",
    pathActivated: "برای دیده شدن راهنما، Path را در تنظیمات روشن کنید.",
    purposeCut: "«{{name}}»: هدف کلی برای توضیحات بیش از حد بلند است و کوتاه می‌شود.",
    noStages: "فرآیند هیچ مرحله‌ای ندارد.",
  },
  cli: {
    verb: "فرآیند به‌صورت پیکربندی یک CRM",
    system: "کدام CRM: hubspot، pipedrive یا salesforce",
    output: "نوشتن در این پرونده به‌جای خروجی استاندارد؛ برای zip مربوط به Salesforce لازم است",
    hubspot: "پایپ‌لاین برای HubSpot",
    salesforce: "فراداده برای Salesforce به‌صورت zip",
    changed: "{{file}}: همه چیز همان‌گونه که در فرآیند هست نیست:",
    noSystem: "بگویید کدام CRM: --system {{names}}.",
    noOutput: "zip متن نیست: با --output FILE بگویید کجا نوشته شود.",
    unwritable: "{{file}} نوشتنی نیست ({{reason}}).",
    written: "{{file}} نوشته شد.",
  },
};
