import type { Translated } from "../../catalogue.ts";
import type { background as english } from "../en/background.ts";

export const background: Translated<typeof english> = {
  title: "Bakom planen",
  about: "Vad den bygger på, vad som kan rubba den och när den gås igenom igen.",
  field: {
    version: "Version",
    reviewDate: "Nästa genomgång",
    results: "Föregående periods resultat",
    market: "Marknad, kunder och konkurrenter",
    risks: "Risker",
    assumptions: "Antaganden",
  },
  hint: {
    version: "Utkast 2",
    results:
      "Intäkter, kunder, genomsnittlig order; vad som fungerade och vad som inte gjorde det.",
    market: "Vad som förändras därute, för vem ni är det bästa valet, och vilka andra som finns.",
    risks: "En per rad: vad som kan hända, och vad ni gör då.",
    assumptions: "Ett per rad: vad som måste förbli sant för att planen ska hålla.",
  },
  outlook: {
    title: "Vad perioden kan ge",
    about:
      "{{period}}, med processen som den är i dag och folk nog för arbetet. Av slumpen ensam ger en sådan period av tio mindre än P10, och en av tio mer än P90.",
    expected: "Förväntat",
    p10: "P10",
    p90: "P90",
    wins: "Vunna affärer",
    revenue: "Intäkter",
  },
};
