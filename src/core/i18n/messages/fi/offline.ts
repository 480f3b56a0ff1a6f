import type { Translated } from "../../catalogue.ts";
import type { offline as english } from "../en/offline.ts";

export const offline: Translated<typeof english> = {
  update: {
    ready: "Uusi versio on valmis. Lataa sivu uudelleen, kun sinulle sopii.",
    reload: "Lataa uudelleen",
    saving: "Tallennetaan ensin…",
  },
};
