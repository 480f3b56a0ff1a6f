import type { Translated } from "../../catalogue.ts";
import type { outline as english } from "../en/outline.ts";

export const outline: Translated<typeof english> = {
  title: "Kerangka",
  label: "Kerangka {{name}}",
  resize: "Lebar kerangka",
  menu: "Tindakan untuk baris ini",
  column: {
    step: "Langkah",
    next: "Berikutnya",
  },
  stageNumber: "Tahap {{number}}",
  to: "Ke {{name}}",
  neededBy: "Dibutuhkan oleh {{name}}",
  empty: "Belum ada apa-apa di sini. Tambahkan sumber prospek, tahap, atau aktivitas.",
  addRole: "Tambahkan peran “{{name}}”",
  cell: "{{column}} dari {{name}}",
  fixed: "Tidak ada yang dapat diubah di sel ini",
  connect: "Hubungkan {{name}} ke",
  action: {
    open: "Kerangka",
    connectTo: "Hubungkan ke…",
    up: "Naikkan dalam kerangka",
    down: "Turunkan dalam kerangka",
    intoStage: "Masukkan ke tahap",
    outOfStage: "Keluarkan dari tahap",
  },
  said: {
    stageNumber: "{{name}} kini tahap {{number}}",
    moved: "{{name}} dipindahkan",
  },
  refusal: {
    orderFollowsFlows:
      "Tempatnya mengikuti alur yang menuju ke sana. Tahap, dan aktivitas di dalam tahap, dapat dipindahkan.",
  },
};
