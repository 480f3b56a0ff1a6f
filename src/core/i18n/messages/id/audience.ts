import type { Translated } from "../../catalogue.ts";
import type { audience as english } from "../en/audience.ts";

export const audience: Translated<typeof english> = {
  group: "Untuk siapa",
  department: "Departemen",
  allDepartments: "Semua departemen",
  location: "Lokasi",
  allLocations: "Semua lokasi",
  hidden_other:
    "{{count}} entri yang tidak menyangkut mereka disembunyikan, di sini dan dalam ekspor.",
  nothingHidden: "Semuanya menyangkut mereka: tidak ada yang disembunyikan.",
  showAll: "Tampilkan semua",
  everything: "Seluruh peta jalan ditampilkan.",
  nowHidden: "“{{name}}” kini disembunyikan karena tidak menyangkut pihak yang dipilih.",
  document: {
    for: "Untuk",
    leftOut: "Tidak dimuat karena menyangkut pihak lain",
  },
};
