import type { Translated } from "../../catalogue.ts";
import type { days as english } from "../en/days.ts";

export const days: Translated<typeof english> = {
  durationShape: "Hari bervariasi",
  shortestDays: "Terpendek",
  longestDays: "Terpanjang",
  daysDeviation: "Simpangan baku",
  dealValueDeviation: "Simpangan baku nilai transaksi",
  dayKind: "Hari adalah",
  sampleSize: "Transaksi yang menjadi dasar perkiraan probabilitas",
  shape: {
    fixed: "Tetap: selalu sesuai perkiraan",
    exponential: "Eksponensial: banyak yang singkat, sebagian lama",
    triangular: "Segitiga: terpendek, perkiraan, paling lama",
    logNormal: "Log-normal: menurut simpangan bakunya",
    threePoint: "Tiga titik (PERT): terpendek, perkiraan, paling lama",
  },
  kind: {
    calendar: "hari kalender",
    working: "hari kerja",
  },
};
