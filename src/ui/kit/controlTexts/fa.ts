import type { ControlTexts } from "./types.ts";

/** What date pickers, lists and menus say by themselves, in Persian. */
export const fa: ControlTexts = {
  "@react-aria/spinbutton": { Empty: "خالی" },
  "@react-aria/searchfield": { "Clear search": "پاک کردن جست‌وجو" },
  "@react-aria/overlays": { dismiss: "بستن" },
  "@react-aria/numberfield": {
    decrease: ({ fieldLabel }) => `کاهش ${fieldLabel}`,
    increase: ({ fieldLabel }) => `افزایش ${fieldLabel}`,
    numberField: "خانهٔ عدد",
  },
  "@react-aria/menu": {
    longPressMessage: "برای باز کردن منو، انگشت را نگه دارید یا Alt و کلید پایین را بزنید",
  },
  "@react-aria/grid": {
    deselectedItem: ({ item }) => `${item} از انتخاب درآمد.`,
    select: "انتخاب",
    selectedCount: ({ count }, { number }) =>
      count === 0 ? "چیزی انتخاب نشده است." : `${number(Number(count))} مورد انتخاب شده است.`,
    selectedAll: "همهٔ موارد انتخاب شده‌اند.",
    selectedItem: ({ item }) => `${item} انتخاب شد.`,
    longPressToSelect: "برای انتخاب، انگشت را نگه دارید.",
  },
  "@react-aria/datepicker": {
    era: "دوره",
    year: "سال",
    month: "ماه",
    day: "روز",
    hour: "ساعت",
    minute: "دقیقه",
    second: "ثانیه",
    dayPeriod: "پیش یا پس از ظهر",
    calendar: "تقویم",
    startDate: "تاریخ آغاز",
    endDate: "تاریخ پایان",
    weekday: "روز هفته",
    timeZoneName: "منطقهٔ زمانی",
    selectedDateDescription: ({ date }) => `تاریخ انتخاب‌شده: ${date}`,
    selectedRangeDescription: ({ startDate, endDate }) =>
      `بازهٔ انتخاب‌شده: ${startDate} تا ${endDate}`,
    selectedTimeDescription: ({ time }) => `زمان انتخاب‌شده: ${time}`,
  },
  "@react-aria/combobox": {
    focusAnnouncement: (values, { number }) => {
      const { isGroupChange, groupTitle, groupCount, optionText, isSelected } = values;
      const group = isGroupChange
        ? `گروه ${groupTitle} با ${number(Number(groupCount))} گزینه. `
        : "";
      return `${group}${optionText}${isSelected ? "، انتخاب شده" : ""}`;
    },
    countAnnouncement: ({ optionCount }, { number }) => `${number(Number(optionCount))} گزینه هست.`,
    selectedAnnouncement: ({ optionText }) => `${optionText}، انتخاب شد`,
    buttonLabel: "نمایش پیشنهادها",
    listboxLabel: "پیشنهادها",
  },
  "@react-aria/calendar": {
    previous: "قبلی",
    next: "بعدی",
    selectedDateDescription: ({ date }) => `تاریخ انتخاب‌شده: ${date}`,
    selectedRangeDescription: ({ dateRange }) => `بازهٔ انتخاب‌شده: ${dateRange}`,
    todayDate: ({ date }) => `امروز، ${date}`,
    todayDateSelected: ({ date }) => `امروز، ${date}، انتخاب شده`,
    dateSelected: ({ date }) => `${date}، انتخاب شده`,
    startRangeSelectionPrompt: "برای آغاز انتخاب بازه کلیک کنید",
    finishRangeSelectionPrompt: "برای پایان انتخاب بازه کلیک کنید",
    minimumDate: "نخستین تاریخ ممکن",
    maximumDate: "آخرین تاریخ ممکن",
    dateRange: ({ startDate, endDate }) => `${startDate} تا ${endDate}`,
  },
  "@react-aria/autocomplete": { collectionLabel: "پیشنهادها" },
  "@react-stately/datepicker": {
    rangeUnderflow: ({ minValue }) => `تاریخ باید ${minValue} یا پس از آن باشد.`,
    rangeOverflow: ({ maxValue }) => `تاریخ باید ${maxValue} یا پیش از آن باشد.`,
    rangeReversed: "تاریخ آغاز باید پیش از تاریخ پایان باشد.",
    unavailableDate: "این تاریخ در دسترس نیست.",
  },
  "react-aria-components": {
    selectPlaceholder: "یکی را انتخاب کنید",
    tableResizer: "تغییر اندازه",
    dropzoneLabel: "جای رها کردن",
    colorSwatchPicker: "نمونه‌های رنگ",
  },
};
