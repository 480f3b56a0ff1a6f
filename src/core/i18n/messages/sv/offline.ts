import type { Translated } from "../../catalogue.ts";
import type { offline as english } from "../en/offline.ts";

export const offline: Translated<typeof english> = {
  update: {
    ready: "En ny version är klar. Ladda om när det passar dig.",
    reload: "Ladda om",
    saving: "Sparar först…",
  },
};
