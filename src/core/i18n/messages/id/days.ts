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
  workingWeekdays: "Hari kerja dalam seminggu",
  holidays: "Hari libur",
  addHoliday: "Tambah hari libur",
  holidayDay: "Tanggal hari libur {{number}}",
  holidayName: "Nama hari libur {{number}}",
  removeHoliday: "Hapus hari libur {{number}}",
  calendarOf: "Hari kerja dan hari libur dari",
  roleLocation: "Bekerja di lokasi",
  noLocation: "Tidak ada",
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
