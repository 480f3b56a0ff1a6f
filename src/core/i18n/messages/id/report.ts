import type { Translated } from "../../catalogue.ts";
import type { report as english } from "../en/report.ts";

export const report: Translated<typeof english> = {
  kind: "Proses penjualan",
  version: "Versi",
  contents: "Daftar isi",
  diagram: "Diagram",
  sheet: "Lembar {{sheet}}",
  page: "{{page}} / {{count}}",
  stagesAbout:
    "Untuk apa setiap tahap, kapan transaksi boleh masuk dan keluar, dan apa yang dikerjakan di dalamnya.",
  responsibilities: "Tanggung jawab",
  responsibilitiesAbout:
    "Peran mana yang mengerjakan setiap aktivitas, serta siapa yang ikut serta dan bagaimana.",
  metrics: "Metrik dan sasaran",
  metricsAbout: "Apa yang diukur, di mana posisinya, dan apa yang harus dicapai.",
  forecast: "Prakiraan",
  forecastAbout: "Hasil proses bulan demi bulan, dihitung dari diagram itu sendiri.",
  how: "Asal angka-angka ini",
  assumed: "Apa yang diandaikan",
  accepted: "Temuan yang diterima",
  acceptedAbout:
    "Temuan ini sudah ditinjau dan dibiarkan apa adanya karena alasan yang disebutkan.",
  roadmap: "Ringkasan peta jalan",
  plan: "Apa yang direncanakan",
};
