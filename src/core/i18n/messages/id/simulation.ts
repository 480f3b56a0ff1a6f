import type { Translated } from "../../catalogue.ts";
import type { simulation as english } from "../en/simulation.ts";

export const simulation: Translated<typeof english> = {
  formula: {
    leads: "Prospek yang masuk selama hari yang dihitung, dirata-ratakan atas semua ulangan",
    wins: "Transaksi yang menang selama hari yang dihitung, dirata-ratakan atas semua ulangan",
    revenue:
      "Nilai transaksi yang menang selama hari yang dihitung, dijumlahkan lalu dirata-ratakan atas semua ulangan",
    daysToWin: "Hari dari prospek sampai menang, dirata-ratakan atas semua transaksi yang menang",
    deals:
      "Transaksi yang ada pada satu saat, dirata-ratakan atas hari yang dihitung dan semua ulangan",
    utilisation: "Jam kerja dibagi jam yang tersedia, dirata-ratakan atas semua ulangan",
    queue:
      "Pekerjaan yang menunggu peran itu pada satu saat, dirata-ratakan atas hari yang dihitung dan semua ulangan",
    wait: "Hari transaksi menunggu jam seseorang, dibagi jumlah kunjungan",
  },
  input: {
    days: "Hari yang dihitung",
    warmUpDays: "Hari sebelumnya, saat proses terisi",
    replications: "Ulangan",
    seed: "Benih acak: angka yang sama memberi kebetulan yang sama",
    people: "Orang dalam “{{name}}”",
    hoursPerWeek: "Jam penjualan per minggu satu orang dalam “{{name}}”",
  },
  assumption: {
    chance:
      "Angka ini rata-rata dari banyak ulangan: bedanya dari yang sebenarnya karena kebetulan, makin kecil makin banyak ulangan.",
    anyTime: "Prospek masuk tanpa bergantung satu sama lain, sama seringnya kapan saja.",
    logNormal:
      "Nilai transaksi bervariasi secara log-normal, dengan rata-rata dan simpangan baku proses.",
    firstCome: "Pekerjaan dilakukan menurut urutan masuknya, dan dimulai begitu ada yang senggang.",
    waitOnTop:
      "Hari suatu langkah sudah termasuk pekerjaannya; menunggu jam seseorang menambahnya.",
    evenDay: "Jam penjualan tersebar merata pada hari kerja peran itu.",
  },
};
