import type { Translated } from "../../catalogue.ts";
import type { findings as english } from "../en/findings.ts";

export const findings: Translated<typeof english> = {
  title: "Iakttagelser",
  errors_one: "{{count}} fel",
  errors_other: "{{count}} fel",
  warnings_one: "{{count}} varning",
  warnings_other: "{{count}} varningar",
  show: "Visa iakttagelser för det markerade",
  next: "Nästa iakttagelse",
  previous: "Föregående iakttagelse",
  onCanvas: "Iakttagelser i diagrammet",
  none: "Inga fel eller varningar i diagrammet",
  said: "{{number}} av {{count}}, {{name}}: {{finding}}",
  fine: "Inget hittades här.",
  checking: "Kontrolleras…",
  all: "Alla iakttagelser om processen",
};
