import type { Translated } from "../../catalogue.ts";
import type { templates as english } from "../en/templates.ts";

export const templates: Translated<typeof english> = {
  sevenStage: {
    name: "Proses B2B tujuh tahap",
    description:
      "Dari persiapan sampai referensi, dengan daftar pertanyaan, keberatan dan jawaban, pembeli yang menghilang, pembinaan, dan perbaikan.",
  },
  classic: {
    name: "Proses penjualan klasik",
    description:
      "Prospek, konversi, identifikasi, penawaran dan kontrak, penutupan, serta serah terima ke dukungan.",
  },
  fiveStage: {
    name: "Lima tahap",
    description: "Pencarian prospek, kualifikasi, presentasi, negosiasi, dan penutupan.",
  },
  threeStage: {
    name: "Tiga tahap",
    description:
      "Kualifikasi, penawaran, penutupan: untuk penjualan singkat dengan satu pengambil keputusan.",
  },
  blank: {
    name: "Proses kosong",
    description: "Satu sumber prospek, satu tahap, dan dua hasil akhir, untuk menggambar sendiri.",
  },
};
