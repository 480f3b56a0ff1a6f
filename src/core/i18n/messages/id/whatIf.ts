import type { Translated } from "../../catalogue.ts";
import type { whatIf as english } from "../en/whatIf.ts";

export const whatIf: Translated<typeof english> = {
  lever: {
    probability: "Probabilitas dari “{{from}}” ke “{{to}}”",
    days: "Hari di “{{name}}”",
    inflow: "Prospek per bulan dari “{{name}}”",
    dealValue: "Nilai transaksi",
  },
  answer: {
    reached: "{{lever}}: {{value}}, bukan {{now}}",
    outOfReach:
      "{{lever}}: tidak ada nilai yang mencapainya; paling baik {{result}}, pada {{value}}",
    noBetter: "{{lever}}: tidak ada nilai yang lebih dekat daripada {{now}} seperti sekarang",
    wouldNeed: "Nilainya harus {{value}}, dan itu tidak mungkin.",
  },
  best: {
    pointMore:
      "Satu poin lebih banyak dari “{{from}}” ke “{{to}}” lebih menguntungkan daripada perubahan kecil lain: {{gain}}.",
    pointLess:
      "Satu poin lebih sedikit dari “{{from}}” ke “{{to}}” lebih menguntungkan daripada perubahan kecil lain: {{gain}}.",
    dayLess:
      "Satu hari lebih singkat di “{{name}}” lebih menguntungkan daripada perubahan kecil lain: {{gain}}.",
  },
  gain: {
    winRate: "{{gain}} poin tingkat kemenangan",
    winsPerMonth: "{{gain}} kemenangan per bulan",
    revenuePerMonth: "{{gain}} per bulan",
    meanDaysToWin: "{{gain}} lebih singkat dari prospek sampai menang",
  },
  passedOver: {
    recordGone: "Yang diubahnya tidak ada lagi dalam proses.",
    noSuchNumber: "Yang diubahnya tidak memiliki angka seperti itu.",
    outOfRange: "Nilainya di luar batas angka tersebut.",
  },
  part: {
    responsible: "Mengerjakan",
    accountable: "Bertanggung jawab",
    supporting: "Membantu",
    consulted: "Dimintai pendapat",
    informed: "Diberi tahu",
  },
  letter: { responsible: "K", accountable: "T", supporting: "B", consulted: "P", informed: "I" },
  formula: {
    point:
      "Kunjungan langkah per bulan × hasil transaksi yang menempuh jalan ini dikurangi hasil rata-ratanya, per poin; jalan lain berkurang secara sebanding",
    day: "Seberapa sering transaksi yang menang melewatinya, dikali satu hari lebih singkat; jumlah kemenangan tetap",
    leadsPerMonth: "Kemenangan yang dibutuhkan per bulan ÷ tingkat kemenangan",
    visitsPerMonth: "Prospek yang dibutuhkan per bulan × kunjungan satu prospek, termasuk putaran",
    activities:
      "Kunjungan yang dibutuhkan di setiap langkah × aktivitasnya, dibagi di antara orang yang ada",
    headCount: "Jam kerja yang dibutuhkan per bulan ÷ jam penjualan satu orang per bulan",
    goalSeek:
      "Prakiraan dihitung berulang-ulang dengan satu angka itu diubah, sampai target tercapai",
    earliestClose:
      "Rangkaian terpanjang aktivitas yang saling menunggu, rata-rata harinya dijumlahkan",
  },
  assumption: {
    firstOrder:
      "Berlaku untuk perubahan kecil; perubahan besar berdampak sedikit lebih atau kurang.",
    othersGiveWay: "Panah lain dari langkah yang sama berkurang secara sebanding.",
    sameShares: "Prospek datang dari sumber-sumber dengan porsi seperti sekarang.",
    sameProcess: "Probabilitas, hari, dan upaya tetap seperti sekarang.",
    fullHours:
      "Semua orang berjualan sepanjang jam penjualannya; sisakan ruang untuk menunggu dan cuti.",
    oneChange: "Tidak ada hal lain dalam proses yang berubah.",
    atOnce: "Aktivitas dimulai begitu yang ditunggunya selesai.",
    onePath:
      "Tidak ada rangkaian aktivitas lain yang ternyata lebih panjang, dan hari tiap aktivitas bervariasi sendiri-sendiri.",
  },
  input: {
    probabilityNow: "Probabilitas dari “{{name}}”",
    daysNow: "Hari di “{{name}}”",
    visitsPerMonth: "Kunjungan “{{name}}” per bulan",
    winsNeeded: "Kemenangan yang dibutuhkan per bulan",
    leadsNeeded: "Prospek yang dibutuhkan per bulan",
    hoursNeeded: "Jam kerja untuk “{{name}}” per bulan",
    hoursPerPerson: "Jam penjualan satu orang “{{name}}” per minggu",
    people: "Orang di “{{name}}”",
    activitiesNeeded: "Aktivitas “{{name}}” per bulan",
    activityDays: "Rata-rata hari “{{name}}”",
    insteadOf: "Alih-alih ke “{{name}}”",
    peopleToServe: "Orang di “{{name}}” agar paling banyak 20% pekerjaan menunggu",
  },
};
