import type { Translated } from "../../catalogue.ts";
import type { outline as english } from "../en/outline.ts";

export const outline: Translated<typeof english> = {
  title: "نمای درختی",
  label: "نمای درختی {{name}}",
  resize: "پهنای نمای درختی",
  menu: "کارهای این ردیف",
  column: {
    step: "گام",
    next: "بعدی",
  },
  stageNumber: "مرحلهٔ {{number}}",
  to: "به {{name}}",
  neededBy: "پیش‌نیاز {{name}}",
  empty: "هنوز چیزی اینجا نیست. یک منبع سرنخ، مرحله یا فعالیت بیفزایید.",
  addRole: "افزودن نقش «{{name}}»",
  cell: "{{column}} {{name}}",
  fixed: "در این خانه چیزی برای ویرایش نیست",
  connect: "اتصال {{name}} به",
  action: {
    open: "نمای درختی",
    connectTo: "اتصال به…",
    up: "بالا بردن در نمای درختی",
    down: "پایین بردن در نمای درختی",
    intoStage: "بردن به درون مرحله",
    outOfStage: "بیرون آوردن از مرحله",
    columnWider: "پهن‌تر کردن ستون",
    columnNarrower: "باریک‌تر کردن ستون",
    columnsReset: "بازگرداندن پهنای ستون‌ها",
    print: "چاپ نمای درختی",
  },
  drag: {
    label: "جابه‌جایی در نمای درختی",
    arrow: "پیکان از آنِ گامی است که از آن بیرون می‌آید. در ستون «بعدی» آن را به جای دیگری ببرید.",
  },
  measured: "{{name}}: {{actual}} از {{target}}",
  number: "شماره",
  turnInto: {
    leadSource: "تبدیل به منبع سرنخ",
    stage: "تبدیل به مرحله",
    activity: "تبدیل به فعالیت",
    decision: "تبدیل به تصمیم",
    outcome: "تبدیل به نتیجه",
    note: "تبدیل به یادداشت",
    flow: "تبدیل به جریان",
    dependency: "تبدیل به وابستگی",
  },
  otherKind: "نوع دیگر",
  said: {
    stageNumber: "{{name}} اکنون مرحلهٔ {{number}} است",
    moved: "{{name}} جابه‌جا شد",
    columnWidth: "پهنای ستون {{column}}: {{width}} پیکسل",
    turnedInto: "{{name}} اکنون از نوع دیگری است: {{kind}}",
    turnedLeaving:
      "{{name}} اکنون از نوع دیگری است: {{kind}}. آنچه در آن جایی نداشت کنار گذاشته شد.",
  },
  refusal: {
    orderFollowsFlows:
      "جای آن را جریان‌ها تعیین می‌کنند. آن را میان دو گامی رها کنید که جریانی به هم می‌پیوندد.",
    endsHaveNoOrder:
      "جای آن را جریان‌ها تعیین می‌کنند: منابع سرنخ، نتیجه‌ها و یادداشت‌ها ترتیبی از خود ندارند.",
    onlyActivitiesInStages: "درون مرحله تنها فعالیت جای می‌گیرد.",
    stageHoldsActivities: "در «{{name}}» فعالیت هست. نخست آن‌ها را بیرون بیاورید.",
  },
};
