import type { Translated } from "../../catalogue.ts";
import type { findings as english } from "../en/findings.ts";

export const findings: Translated<typeof english> = {
  title: "Temuan",
  errors_other: "{{count}} kesalahan",
  warnings_other: "{{count}} peringatan",
  show: "Tampilkan temuan pada pilihan",
  next: "Temuan berikutnya",
  previous: "Temuan sebelumnya",
  onCanvas: "Temuan di diagram",
  none: "Tidak ada kesalahan atau peringatan di diagram",
  said: "{{number}} dari {{count}}, {{name}}: {{finding}}",
  fine: "Tidak ada temuan di sini.",
  checking: "Sedang diperiksa…",
  all: "Semua temuan proses",
};
