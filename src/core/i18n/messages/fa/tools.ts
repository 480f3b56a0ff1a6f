import type { Translated } from "../../catalogue.ts";
import type { tools as english } from "../en/tools.ts";

/** Tools of the canvas: inserting room, connecting by dropping, what each kind of node is for. */
export const tools: Translated<typeof english> = {
  space: {
    action: "افزودن یا کاستن جا",
    word: "جا",
    hint: "برای افزودن جا به چپ یا پایین بکشید و برای کاستن آن به راست یا بالا. کلید Escape پایان می‌دهد",
    said: {
      on: "{{hint}}. با صفحه‌کلید: Alt+Shift و کلیدهای جهت پیش از انتخاب جا باز می‌کنند",
      off: "ابزار جا کنار گذاشته شد",
      inserted_one: "جا افزوده شد: {{count}} مورد جابه‌جا شد",
      inserted_other: "جا افزوده شد: {{count}} مورد جابه‌جا شد",
      removed_one: "جا کاسته شد: {{count}} مورد جابه‌جا شد",
      removed_other: "جا کاسته شد: {{count}} مورد جابه‌جا شد",
    },
  },
  offer: {
    hint: "رها کنید تا وصل شود؛ {{key}} برای وصل نشدن",
    said: "اگر اینجا رها شود، {{source}} به {{target}} می‌رسد",
    label: "جابه‌جایی و اتصال",
  },
  kinds: {
    stage: "مرحله‌ای از فرآیند، با آنچه پیش و پس از آن باید درست باشد",
    activity: "کاری درون یک مرحله، مانند تماس یا نمایش محصول؛ زحمت و زمان می‌برد",
    decision: "پرسشی با دو پاسخ یا بیشتر که هر یک به راهی می‌رود",
    leadSource: "جایی که سرنخ‌ها وارد می‌شوند، با شمار ماهانه و هزینهٔ هر یک",
    outcome: "جایی که معامله پایان می‌یابد: برد، باخت، فاقد صلاحیت، پرورش یا تحویل",
    note: "یادداشتی روی بوم؛ بر عددها اثری ندارد",
  },
};
