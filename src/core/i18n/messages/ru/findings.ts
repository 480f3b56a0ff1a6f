import type { Translated } from "../../catalogue.ts";
import type { findings as english } from "../en/findings.ts";

export const findings: Translated<typeof english> = {
  title: "Замечания",
  errors_one: "{{count}} ошибка",
  errors_few: "{{count}} ошибки",
  errors_many: "{{count}} ошибок",
  errors_other: "{{count}} ошибки",
  warnings_one: "{{count}} предупреждение",
  warnings_few: "{{count}} предупреждения",
  warnings_many: "{{count}} предупреждений",
  warnings_other: "{{count}} предупреждения",
  show: "Показать замечания к выделенному",
  next: "Следующее замечание",
  previous: "Предыдущее замечание",
  onCanvas: "Замечания на схеме",
  none: "На схеме нет ни ошибок, ни предупреждений",
  said: "{{number}} из {{count}}, {{name}}: {{finding}}",
  fine: "Здесь замечаний нет.",
  checking: "Проверяется…",
  all: "Все замечания к процессу",
};
