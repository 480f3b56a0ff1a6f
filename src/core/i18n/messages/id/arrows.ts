import type { Translated } from "../../catalogue.ts";
import type { arrows as english } from "../en/arrows.ts";

export const arrows: Translated<typeof english> = {
  addBend: "Tambah belokan",
  straighten: "Luruskan panah",
  nextBend: "Ke belokan berikutnya",
  moveBend: "Pindahkan belokan",
  removeBend: "Hapus belokan",
  labelForward: "Geser label ke arah tujuan",
  labelBack: "Geser label ke arah asal",
  labelReset: "Kembalikan label",
  moveLabel: "Geser label",
  reverse: "Balikkan panah",
  ends: "Arahkan panah ke tempat lain…",
  endsTitle: "Arahkan panah ke tempat lain",
  lead: "Arahkan ke sana",
  said: {
    bend: "Belokan {{number}} dari {{count}}. Shift dan tombol panah memindahkannya, Delete menghapusnya",
    bendAdded: "Belokan ditambahkan",
    bendRemoved: "Belokan dihapus",
    straightened: "Panah kembali mencari jalannya sendiri",
    labelAt: "Label pada {{share}} dari jalan",
    labelReset: "Label kembali mencari tempatnya sendiri",
    reversed: "Dibalik: dari {{source}} ke {{target}}",
  },
};
