import type { Translated } from "../../catalogue.ts";
import type { offline as english } from "../en/offline.ts";

export const offline: Translated<typeof english> = {
  update: {
    ready: "Готова новая версия. Обновите страницу, когда вам будет удобно.",
    reload: "Обновить",
    saving: "Сначала сохраняем…",
  },
};
