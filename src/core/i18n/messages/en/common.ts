/** Words that every part of the interface uses. */
export const common = {
  appName: "Stagecraft",
  close: "Close",
  cancel: "Cancel",
  remove: "Remove",
  add: "Add",
  untitled: "Untitled",
  notANumber: "This is not a number.",
  unit: {
    daysShort: "days",
    hoursShort: "h",
    perMonth: "a month",
  },
} as const;
