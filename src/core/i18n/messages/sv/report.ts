import type { Translated } from "../../catalogue.ts";
import type { report as english } from "../en/report.ts";

export const report: Translated<typeof english> = {
  kind: "Säljprocess",
  version: "Version",
  contents: "Innehåll",
  diagram: "Diagram",
  sheet: "Blad {{sheet}}",
  page: "{{page}} / {{count}}",
  stagesAbout:
    "Vad varje steg är till för, när en affär får gå in i det och lämna det, och vad som görs där.",
  responsibilities: "Ansvar",
  responsibilitiesAbout: "Vilken roll som gör varje aktivitet, och vilka som deltar och hur.",
  metrics: "Nyckeltal och mål",
  metricsAbout: "Vad som mäts, var det står och vad det ska nå.",
  forecast: "Prognos",
  forecastAbout: "Vad processen ger månad för månad, beräknat ur själva diagrammet.",
  how: "Så uppstår siffrorna",
  assumed: "Vad som tas för givet",
  accepted: "Godtagna iakttagelser",
  acceptedAbout: "Någon har sett på dessa och lämnat dem som de är, av det skäl som anges.",
  roadmap: "Färdplanen i korthet",
  plan: "Vad som är planerat",
};
