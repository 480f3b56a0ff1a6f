import type { Translated } from "../../catalogue.ts";
import type { exact as english } from "../en/exact.ts";

export const exact: Translated<typeof english> = {
  figure: {
    meanDays: "Hari sampai akhir, semua prospek",
    daysDeviation: "Simpangan baku hari, semua prospek",
    daysToWinDeviation: "Simpangan baku hari sampai menang",
    daysToWinP10: "Hari sampai menang, 10% tercepat (P10)",
    daysToWinP50: "Hari sampai menang, separuh transaksi (P50)",
    daysToWinP90: "Hari sampai menang, 90% transaksi (P90)",
    winsDeviation: "Simpangan baku kemenangan per bulan",
    revenueDeviation: "Simpangan baku pendapatan per bulan",
    openDeals: "Transaksi terbuka",
    weightedPipeline: "Pipeline tertimbang",
    costPerLead: "Biaya per prospek sampai akhir",
    costPerWin: "Biaya per kemenangan",
    salesVelocity: "Kecepatan penjualan, rumus biasa (per hari)",
    throughput: "Hasil proses (per hari)",
    requiredCoverage: "Cakupan pipeline yang diperlukan (kali)",
  },
  formula: {
    meanDays:
      "Hari satu kunjungan tiap langkah × seberapa sering prospek melewatinya; semua langkah dijumlahkan",
    daysDeviation:
      "Sebaran hari semua kunjungan dan jalan yang dapat ditempuh prospek, termasuk putaran",
    daysToWinDeviation:
      "Sebaran hari semua kunjungan dan jalan yang ditempuh transaksi yang menang, termasuk putaran",
    daysToWinP10: "Hari saat 10% transaksi yang menang sudah dimenangkan",
    daysToWinP50: "Hari saat separuh transaksi yang menang sudah dimenangkan",
    daysToWinP90: "Hari saat 90% transaksi yang menang sudah dimenangkan",
    winsDeviation: "Akar kuadrat dari kemenangan per bulan",
    revenueDeviation:
      "Akar kuadrat dari: kemenangan per bulan × (nilai transaksi² + simpangan bakunya²)",
    openDeals: "Prospek per hari × hari sampai akhir (hukum Little); di sini per langkah",
    weightedPipeline: "Transaksi terbuka tiap langkah × probabilitas menangnya × nilai transaksi",
    costPerLead:
      "Biaya satu kunjungan tiap langkah, dengan jam kerja dan harga prospek, × seberapa sering prospek melewatinya",
    costPerWin: "Biaya per prospek ÷ tingkat kemenangan",
    salesVelocity:
      "Transaksi terbuka × nilai transaksi × tingkat kemenangan ÷ hari dari prospek sampai menang",
    throughput: "Pendapatan per bulan ÷ hari dalam sebulan",
    requiredCoverage: "1 ÷ tingkat kemenangan",
  },
  state: {
    visits: "Kunjungan satu prospek",
    visitsDeviation: "Simpangan baku kunjungan",
    everVisited: "Prospek yang pernah sampai ke sini",
    winProbability: "Probabilitas menang dari sini",
    daysLeft: "Hari dari sini sampai akhir",
    daysLeftDeviation: "Simpangan baku hari sampai akhir",
    daysToWin: "Hari dari sini sampai menang",
    daysToWinDeviation: "Simpangan baku hari sampai menang",
    openDeals: "Transaksi di sini pada satu saat",
    costLeft: "Biaya dari sini sampai akhir",
  },
  stateFormula: {
    visits:
      "Setiap jalan dari sumber prospek ke sini, probabilitasnya dikalikan; semua dijumlahkan",
    visitsDeviation: "Sebaran jumlah kunjungan satu prospek, termasuk putaran",
    everVisited: "Kunjungan satu prospek ÷ kunjungan transaksi yang sudah di sini",
    winProbability:
      "Setiap jalan dari sini ke hasil akhir menang, probabilitasnya dikalikan; semua dijumlahkan",
    daysLeft:
      "Hari tiap langkah × seberapa sering transaksi dari sini melewatinya; semua dijumlahkan",
    daysLeftDeviation: "Sebaran hari semua kunjungan dan jalan dari sini",
    daysToWin: "Hari tiap langkah × seberapa sering transaksi yang menang melewatinya dari sini",
    daysToWinDeviation: "Sebaran hari semua kunjungan dan jalan dari sini sampai menang",
    openDeals: "Prospek per hari × kunjungan satu prospek × hari satu kunjungan (hukum Little)",
    costLeft:
      "Biaya tiap langkah × seberapa sering transaksi dari sini melewatinya; semua dijumlahkan",
  },
  role: {
    utilisation: "Utilisasi",
    waitDays: "Hari pekerjaan menunggu",
    waiting: "Pekerjaan yang menunggu",
    peopleNeeded: "Orang yang diperlukan",
  },
  roleFormula: {
    utilisation: "Jam kerja ÷ jam yang dimiliki orang-orangnya",
    waitDays: "Dari kedatangan, jam kerja, dan orang dengan rumus Erlang dan Pollaczek–Khinchine",
    waiting: "Pekerjaan per hari × hari menunggunya (hukum Little)",
    peopleNeeded: "Jam kerja ÷ jam satu orang, pada utilisasi yang sehat",
  },
  input: {
    daysIn: "Hari satu prospek di “{{name}}”",
    daysOfVisit: "Hari satu kunjungan di “{{name}}”",
    openIn: "Transaksi terbuka di “{{name}}”",
    hoursOf: "Jam kerja per bulan untuk “{{name}}”",
    hoursBy: "Jam per bulan yang dimiliki “{{name}}”",
  },
  assumption: {
    phases:
      "Rata-rata dan sebaran hari tiap langkah dipertahankan; bentuk tepatnya adalah bentuk fase-fase dengan panjang acak.",
    fixedDays: "Hari yang tetap sedikit bervariasi pada angka ini agar dapat dihitung.",
    workingDays:
      "Hari kerja diubah menjadi hari kalender menurut hari kerja dan hari libur kalender, rata-rata setahun.",
    atRandom: "Prospek masuk secara acak, masing-masing tidak bergantung pada yang lain.",
    valuesVary: "Nilai transaksi yang menang bervariasi tanpa bergantung pada hal lain.",
    unstatedCost:
      "Biaya yang tidak dinyatakan dihitung nol, begitu pula jam yang tidak dinyatakan.",
    wonCycle:
      "Rumus biasa memakai hari transaksi yang menang sebagai hari semua prospek: bila keduanya berbeda, hasilnya meleset dari hasil proses dengan perbandingan yang sama.",
    sameMix: "Pipeline terdiri dari prospek baru.",
    firstCome:
      "Siapa yang senggang mengambil pekerjaan yang datang lebih dulu; untuk lebih dari satu orang, waktu tunggunya perkiraan.",
    soundUse:
      "Sehat berarti 85% dari jam: di atas itu pekerjaan lama menunggu setiap kali banyak datang sekaligus.",
  },
};
