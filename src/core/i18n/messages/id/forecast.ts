import type { Translated } from "../../catalogue.ts";
import type { forecast as english } from "../en/forecast.ts";

export const forecast: Translated<typeof english> = {
  figure: {
    leadsPerMonth: "Prospek per bulan",
    winRate: "Tingkat kemenangan",
    winsPerMonth: "Kemenangan per bulan",
    revenuePerMonth: "Pendapatan per bulan",
    meanDaysToWin: "Hari dari prospek sampai menang",
  },
  status: {
    leads: "{{leads}} prospek per bulan",
    wins: "menghasilkan {{wins}} kemenangan ({{rate}})",
    revenue: "{{revenue}} per bulan",
    days: "{{days}} dari prospek sampai menang",
    moreGaps_other: "dan {{count}} lagi",
    explain: "Bagaimana ini dihitung?",
    computing: "Menghitung angka…",
  },
  gap: {
    noLeadSource: "Tambahkan sumber prospek: dari situlah prospek masuk",
    leadSourceWithoutInflow: "Tetapkan berapa prospek per bulan yang masuk di “{{name}}”",
    leadSourceNotConnected: "“{{name}}” tidak menuju ke mana pun: tarik panah ke tahap pertama",
    noWonOutcome: "Tambahkan hasil akhir yang dihitung menang",
    wonUnreachable:
      "Tidak ada transaksi yang sampai ke “{{name}}”: hubungkan, dengan probabilitas di atas 0",
    deadEnd: "“{{name}}” tidak punya jalan keluar: tarik panah darinya",
    neverEnds: "Transaksi di “{{name}}” berputar tanpa akhir: beri jalan ke hasil akhir",
    probabilitiesOver1: "Jumlah panah keluar dari “{{name}}” melebihi 100% sebesar {{share}}",
    probabilitiesUnder1: "Panah keluar dari “{{name}}” menyisakan {{share}} transaksi tanpa jalan",
    missingDuration: "Tetapkan berapa hari “{{name}}” berlangsung",
    missingDaysRange: "Tetapkan jumlah hari terpendek dan terpanjang untuk “{{name}}”",
    daysOutOfOrder: "Urutkan hari untuk “{{name}}”: terpendek, paling mungkin, terpanjang",
    missingWorkingDays: "Tetapkan hari kerja untuk “{{name}}”: tidak ada yang tersisa",
    dependencyCycle: "Aktivitas di “{{name}}” saling menunggu: hapus satu ketergantungan",
    missingDealValue: "Tetapkan nilai satu transaksi yang menang",
    missingEffort: "Tetapkan berapa jam kerja yang diperlukan “{{name}}”",
    missingCapacity: "Tetapkan jumlah orang di “{{name}}” dan jam penjualan mereka per minggu",
    missingCost:
      "Tetapkan biaya: satu prospek, satu kunjungan ke tahap, atau satu jam sebuah peran",
    overload:
      "“{{name}}” punya pekerjaan {{share}} lebih banyak daripada jamnya: antrean bertambah tanpa akhir",
    tooManyDeals:
      "Transaksi lebih banyak daripada yang bisa disimulasikan: pilih lebih sedikit hari atau ulangan",
  },
  formula: {
    leadsPerMonth: "Jumlah prospek dari semua sumber prospek",
    winRate:
      "Setiap jalan dari sumber prospek ke hasil akhir yang menang, probabilitasnya dikalikan; semua jalan dijumlahkan, termasuk putaran",
    winsPerMonth: "Prospek per bulan × tingkat kemenangan",
    revenuePerMonth: "Kemenangan per bulan × nilai transaksi",
    meanDaysToWin:
      "Hari di setiap langkah × seberapa sering transaksi yang menang melewatinya, termasuk putaran; semua langkah dijumlahkan",
  },
  input: {
    leadsFrom: "Prospek dari “{{name}}”",
    wonAt: "Prospek yang akhirnya menang, di “{{name}}”",
    endsAt: "Prospek yang berakhir di “{{name}}”",
    daysIn: "Hari transaksi yang menang di “{{name}}”",
  },
  assumption: {
    steadyInflow: "Jumlah prospek yang masuk sama setiap bulan.",
    steadyState:
      "Proses sudah berjalan dengan laju ini: proses baru menghasilkan lebih sedikit sampai prospek pertamanya selesai.",
    noMemory:
      "Probabilitas sama di setiap kunjungan, apa pun yang terjadi pada transaksi sebelumnya.",
    allLeads: "Semua prospek yang masuk dihitung, termasuk yang tidak memenuhi syarat.",
    oneDealValue: "Setiap transaksi yang menang rata-rata bernilai sebesar nilai transaksi proses.",
    wonOnly: "Hanya transaksi yang menang yang dihitung; yang kalah sering lebih singkat.",
    timeIndependent: "Waktu di satu langkah tidak bergantung pada arah transaksi berikutnya.",
  },
};
