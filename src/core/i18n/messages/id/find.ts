import type { Translated } from "../../catalogue.ts";
import type { find as english } from "../en/find.ts";

export const find: Translated<typeof english> = {
  label: "Cari dalam proses",
  text: "Teks yang dicari",
  kind: "Jenis",
  anyKind: "Semua jenis",
  anyRole: "Semua peran",
  count_other: "{{shown}} hasil",
  none: "Tidak ada hasil",
  at: "{{number}} dari {{count}}",
  next: "Hasil berikutnya",
  previous: "Hasil sebelumnya",
  said: "Hasil {{number}} dari {{count}}",
};
