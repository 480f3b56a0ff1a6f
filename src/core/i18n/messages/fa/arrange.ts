import type { Translated } from "../../catalogue.ts";
import type { arrange as english } from "../en/arrange.ts";

export const arrange: Translated<typeof english> = {
  align: {
    left: "تراز از چپ",
    centre: "تراز مرکزها در راستای افقی",
    right: "تراز از راست",
    top: "تراز از بالا",
    middle: "تراز مرکزها در راستای عمودی",
    bottom: "تراز از پایین",
  },
  distribute: {
    x: "پخش یکنواخت افقی",
    y: "پخش یکنواخت عمودی",
  },
  stack: {
    x: "چیدن در یک ردیف",
    y: "چیدن در یک ستون",
  },
  same: {
    width: "هم‌عرض کردن",
    height: "هم‌ارتفاع کردن",
    size: "هم‌اندازه کردن",
  },
  layer: {
    front: "آوردن به جلوترین لایه",
    forward: "یک لایه جلوتر",
    backward: "یک لایه عقب‌تر",
    back: "بردن به عقب‌ترین لایه",
  },
  lock: "قفل کردن",
  unlock: "باز کردن قفل",
  group: "گروه کردن",
  ungroup: "باز کردن گروه",
  selectGroup: "انتخاب همهٔ گروه",
  selectSameKind: "انتخاب همهٔ هم‌نوع‌ها",
  selectFollowing: "انتخاب همهٔ آنچه در پی می‌آید",
  tidy: "صاف کردن آنچه تقریباً صاف است",
  layoutSelection: "چیدمان انتخاب",
  selectionLaidOut: "انتخاب چیده شد",
  guides: "خط‌های راهنما هنگام کشیدن؛ با نگه داشتن Ctrl (⌘) خاموش می‌شوند",
  space: {
    moreLeft: "افزودن جا در سمت چپ انتخاب",
    lessLeft: "کاستن جا از سمت چپ انتخاب",
    moreAbove: "افزودن جا بالای انتخاب",
    lessAbove: "کاستن جا از بالای انتخاب",
  },
  menu: "مرتب کردن",
  locked: "قفل‌شده",
  isLocked: "«{{name}}» قفل است. نخست قفل آن را باز کنید.",
  spokenLocked: "قفل‌شده",
  spokenGroup: "در گروهی با {{count}} عضو",
  done: "{{deed}}: {{names}}",
};
