import type { Translated } from "../../catalogue.ts";
import type { findings as english } from "../en/findings.ts";

export const findings: Translated<typeof english> = {
  title: "Havainnot",
  errors_one: "{{count}} virhe",
  errors_other: "{{count}} virhettä",
  warnings_one: "{{count}} varoitus",
  warnings_other: "{{count}} varoitusta",
  show: "Näytä valinnan havainnot",
  next: "Seuraava havainto",
  previous: "Edellinen havainto",
  onCanvas: "Havainnot kaaviossa",
  none: "Kaaviossa ei ole virheitä eikä varoituksia",
  said: "{{number}}/{{count}}, {{name}}: {{finding}}",
  fine: "Täältä ei löytynyt mitään.",
  checking: "Tarkistetaan…",
  all: "Kaikki prosessin havainnot",
};
