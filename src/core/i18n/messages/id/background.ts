import type { Translated } from "../../catalogue.ts";
import type { background as english } from "../en/background.ts";

export const background: Translated<typeof english> = {
  title: "Di balik rencana",
  about: "Dasarnya, apa yang dapat mengganggunya, dan kapan ditinjau lagi.",
  field: {
    version: "Versi",
    reviewDate: "Tinjauan berikutnya",
    results: "Hasil periode sebelumnya",
    market: "Pasar, pelanggan, dan pesaing",
    risks: "Risiko",
    assumptions: "Asumsi",
  },
  hint: {
    version: "Draf 2",
    results: "Pendapatan, pelanggan, pesanan rata-rata; apa yang berhasil dan apa yang tidak.",
    market: "Apa yang berubah di luar sana, bagi siapa Anda pilihan terbaik, dan siapa pesaingnya.",
    risks: "Satu per baris: apa yang bisa terjadi, dan apa tindakan Anda saat itu.",
    assumptions: "Satu per baris: apa yang harus tetap benar agar rencana ini berlaku.",
  },
  outlook: {
    title: "Apa yang mungkin dihasilkan periode ini",
    about:
      "{{period}}, dengan proses seperti sekarang dan orang yang cukup untuk pekerjaannya. Semata-mata karena kebetulan, satu dari sepuluh periode seperti ini menghasilkan kurang dari P10, dan satu dari sepuluh lebih dari P90.",
    expected: "Diharapkan",
    p10: "P10",
    p90: "P90",
    wins: "Kemenangan",
    revenue: "Pendapatan",
  },
};
