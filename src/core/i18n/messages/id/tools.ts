import type { Translated } from "../../catalogue.ts";
import type { tools as english } from "../en/tools.ts";

/** Tools of the canvas: inserting room, connecting by dropping, what each kind of node is for. */
export const tools: Translated<typeof english> = {
  space: {
    action: "Sisipkan atau hapus ruang",
    word: "Ruang",
    hint: "Seret ke kanan atau ke bawah untuk menyisipkan ruang, ke kiri atau ke atas untuk menghapusnya. Escape mengakhiri",
    said: {
      on: "{{hint}}. Dengan tombol: Alt+Shift dan tombol panah memberi ruang sebelum pilihan",
      off: "Alat ruang ditutup",
      inserted_other: "Ruang disisipkan: {{count}} elemen bergeser",
      removed_other: "Ruang dihapus: {{count}} elemen bergeser",
    },
  },
  offer: {
    hint: "Lepaskan untuk menghubungkan; tahan {{key}} untuk tidak",
    said: "Jika dilepas di sini, {{source}} menuju {{target}}",
    label: "Pindahkan dan hubungkan",
  },
  kinds: {
    stage: "Satu fase proses, dengan hal yang harus benar sebelum dan sesudahnya",
    activity: "Pekerjaan di dalam tahap, misalnya telepon atau demo; memerlukan upaya dan waktu",
    decision: "Pertanyaan dengan dua jawaban atau lebih yang menuju arah berbeda",
    leadSource: "Tempat prospek masuk, berapa per bulan dan berapa biayanya",
    outcome:
      "Tempat transaksi berakhir: menang, kalah, tidak memenuhi syarat, dibina, atau diserahterimakan",
    note: "Keterangan di kanvas; tidak memengaruhi angka",
  },
};
