/** Words that every part of the interface uses. */
export const common = {
  appName: "Stagecraft",
  close: "Close",
  cancel: "Cancel",
  remove: "Remove",
  undo: "Undo",
  add: "Add",
  untitled: "Untitled",
  unit: {
    daysShort: "days",
    hoursShort: "h",
    perMonth: "a month",
  },
} as const;
