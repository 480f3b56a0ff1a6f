import type { Translated } from "../../catalogue.ts";
import type { smart as english } from "../en/smart.ts";

export const smart: Translated<typeof english> = {
  heading: "Apakah sasarannya SMART?",
  label: "SMART, {{row}}: {{parts}}",
  met: "{{part}}: ya",
  lacking: "{{part}}: {{reasons}}",
  unknown: "{{part}}: belum diketahui, {{reasons}}",
  whole: "“{{name}}” sudah SMART.",
  some: "“{{name}}”: {{parts}}",
  part: {
    specific: "Spesifik",
    measurable: "Terukur",
    achievable: "Dapat dicapai",
    relevant: "Relevan",
    timeBound: "Berbatas waktu",
  },
  reason: {
    name: "tidak punya nama",
    owner: "tidak ada yang bertanggung jawab",
    metric: "tidak ada yang mengukurnya",
    target: "tidak ada angka yang dituju",
    baseline: "tidak menyebut posisi hari ini",
    beyondReach: "melebihi hasil setahun meskipun setiap prospek dimenangkan",
    unreached: "proses saat ini tidak mencapainya, dan tidak ada yang direncanakan untuknya",
    planned:
      "proses saat ini tidak mencapainya, dan hasil pekerjaan yang direncanakan tidak ada dalam prakiraan",
    noForecast: "prakiraan tidak punya angka untuknya",
    unserved: "tidak ada strategi, inisiatif, atau bagian proses yang terkait dengannya",
    dueDate: "tidak ada tenggat",
    beforeStart: "tenggatnya sebelum peta jalan dimulai",
  },
};
