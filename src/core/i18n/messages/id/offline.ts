import type { Translated } from "../../catalogue.ts";
import type { offline as english } from "../en/offline.ts";

export const offline: Translated<typeof english> = {
  update: {
    ready: "Versi baru sudah siap. Muat ulang bila Anda sempat.",
    reload: "Muat ulang",
    saving: "Menyimpan dahulu…",
  },
};
