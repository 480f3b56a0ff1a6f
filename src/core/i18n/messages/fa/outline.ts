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
  },
  said: {
    stageNumber: "{{name}} اکنون مرحلهٔ {{number}} است",
    moved: "{{name}} جابه‌جا شد",
  },
  refusal: {
    orderFollowsFlows:
      "جای آن را جریان‌هایی که به آن می‌رسند تعیین می‌کنند. مراحل و فعالیت‌های درون مرحله را می‌توان جابه‌جا کرد.",
  },
};
