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
    columnWider: "Perlebar kolom",
    columnNarrower: "Persempit kolom",
    columnsReset: "Atur ulang kolom",
    print: "Cetak kerangka",
  },
  drag: {
    label: "Pindahkan dalam kerangka",
    arrow:
      "Panah milik langkah yang ditinggalkannya. Arahkan ke tempat lain di kolom “Berikutnya”.",
  },
  measured: "{{name}}: {{actual}} dari {{target}}",
  number: "No.",
  turnInto: {
    leadSource: "Ubah menjadi sumber prospek",
    stage: "Ubah menjadi tahap",
    activity: "Ubah menjadi aktivitas",
    decision: "Ubah menjadi keputusan",
    outcome: "Ubah menjadi hasil akhir",
    note: "Ubah menjadi catatan",
    flow: "Ubah menjadi alur",
    dependency: "Ubah menjadi ketergantungan",
  },
  otherKind: "Jenis lain",
  said: {
    stageNumber: "{{name}} kini tahap {{number}}",
    moved: "{{name}} dipindahkan",
    columnWidth: "Lebar kolom {{column}}: {{width}} piksel",
    turnedInto: "{{name}} kini berjenis lain: {{kind}}",
    turnedLeaving:
      "{{name}} kini berjenis lain: {{kind}}. Yang tidak punya tempat di situ ditinggalkan.",
  },
  refusal: {
    orderFollowsFlows:
      "Tempatnya mengikuti alur. Lepaskan di antara dua langkah yang dihubungkan alur.",
    endsHaveNoOrder:
      "Tempatnya mengikuti alur: sumber prospek, hasil akhir, dan catatan tidak punya urutan sendiri.",
    onlyActivitiesInStages: "Hanya aktivitas yang dapat berada di dalam tahap.",
    stageHoldsActivities: "Ada aktivitas di dalam {{name}}. Keluarkan dahulu.",
  },
};
