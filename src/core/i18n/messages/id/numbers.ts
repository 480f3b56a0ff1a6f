import type { Translated } from "../../catalogue.ts";
import type { numbers as english } from "../en/numbers.ts";

export const numbers: Translated<typeof english> = {
  formula: {
    visits: "Prospek × kunjungan satu prospek, termasuk putaran",
    ends: "Prospek × probabilitas satu prospek berakhir di sini",
    way: "Prospek × kunjungan satu prospek ke langkah itu × probabilitas jalan ini",
    reached:
      "Prospek × bagian yang sampai ke sini, berapa kali pun; persentasenya membaginya dengan semua prospek dan dengan langkah sebelumnya",
    won: "Prospek × tingkat kemenangan",
    wonBy: "Prospek yang menang sampai hari ini ÷ semua prospek yang akhirnya menang",
    rampUp:
      "Prospek per bulan × kemenangan bulan itu untuk tiap prospek per bulan; di antara dua bulan pada garis yang menghubungkannya",
    runs: {
      p10: "Dari semua ulangan yang diurutkan: satu dari sepuluh mencapai ini atau kurang",
      p50: "Dari semua ulangan yang diurutkan: setengahnya mencapai ini atau kurang",
      p90: "Dari semua ulangan yang diurutkan: sembilan dari sepuluh mencapai ini atau kurang",
    },
    deals: {
      p10: "Dari semua transaksi yang menang di semua ulangan, tercepat lebih dulu: satu dari sepuluh memakan sekian hari atau kurang",
      p50: "Dari semua transaksi yang menang di semua ulangan, tercepat lebih dulu: setengahnya memakan sekian hari atau kurang",
      p90: "Dari semua transaksi yang menang di semua ulangan, tercepat lebih dulu: sembilan dari sepuluh memakan sekian hari atau kurang",
    },
    waiting:
      "Transaksi yang menunggu peran itu di sini pada satu saat, dirata-ratakan atas hari yang dihitung dan semua ulangan",
    chance:
      "Ulangan di mana skenario menang lebih banyak ÷ semua ulangan; ulangan yang seri dihitung setengah",
    difference: "Angka dengan nilai skenario − angka apa adanya",
    differenceShare: "(Angka dengan nilai skenario − angka apa adanya) ÷ angka apa adanya",
    slack: "Akhir paling lambat yang tidak menghambat apa pun − akhir paling awal",
    moreLeads: "Prospek yang dibutuhkan per bulan − prospek yang masuk",
    hours:
      "Kunjungan yang dibutuhkan tiap langkah × jam kerja kegiatan yang dikerjakan peran itu; semua dijumlahkan",
    missing: "Orang yang dibutuhkan − orang yang ada; 0 bila cukup",
    score:
      "Bagian yang lolos dari yang diperiksa suatu aturan, dirata-ratakan atas semua aturan yang punya sesuatu untuk diperiksa",
  },
  input: {
    leads: "Prospek",
    visits: "Kunjungan satu prospek ke “{{name}}”",
    day: "Hari sejak prospek masuk",
    wonByThen: "Prospek yang menang sampai saat itu",
    wonByMonth: "Kemenangan bulan itu untuk tiap prospek per bulan",
    wonDeals: "Transaksi menang yang dihitung",
    mean: "Rata-rata",
    week: "Minggu",
    withChanges: "Dengan nilai skenario",
    asItIs: "Apa adanya",
    earliestStart: "Mulai paling awal “{{name}}”",
    earliestEnd: "Akhir paling awal “{{name}}”",
    latestEnd: "Akhir paling lambat “{{name}}”",
    peopleNeeded: "Orang “{{name}}” yang dibutuhkan",
    rulesApplied: "Aturan yang punya sesuatu untuk diperiksa",
    rulesMet: "Aturan yang dipenuhi semua yang diperiksanya",
  },
  assumption: {
    fromEmpty: "Proses dimulai tanpa transaksi yang sedang berjalan.",
    sameLuck:
      "Keduanya menghadapi kebetulan yang sama: prospek yang sama pada waktu yang sama, dan keberuntungan yang sama di tiap langkah.",
    ruleWeighs:
      "Satu aturan berbobot sama berapa pun yang diperiksanya: aturan galat tiga kali, aturan peringatan dua kali bobot aturan petunjuk.",
    accepted: "Yang diterima dengan alasan dihitung lolos.",
  },
};
