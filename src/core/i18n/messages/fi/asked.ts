import type { Translated } from "../../catalogue.ts";
import type { asked as english } from "../en/asked.ts";

export const asked: Translated<typeof english> = {
  journeyStepHint: "Mitä asiakas tekee sillä välin, esimerkiksi vertailee tarjouksia",
  reason: "Syy {{number}}",
  addReason: "Lisää syy",
  noReasons: "Ei vielä mitään. Erotellut syyt näyttävät, missä voi parantaa.",
  addInvolved: "Lisää rooli",
  partOf: "Osuus: {{name}}",
  nobodyElse: "Toistaiseksi vain tekijä.",
};
