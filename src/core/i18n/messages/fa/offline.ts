export const offline = {
  update: {
    ready: "نسخهٔ تازه‌ای آماده است. هر وقت خواستید صفحه را بازآوری کنید.",
    reload: "بازآوری",
    saving: "نخست ذخیره می‌شود…",
  },
};
