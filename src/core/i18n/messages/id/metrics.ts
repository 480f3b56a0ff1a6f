import type { Translated } from "../../catalogue.ts";
import type { metrics as english } from "../en/metrics.ts";

export const metrics: Translated<typeof english> = {
  status: {
    onTarget: "Sesuai target",
    offTarget: "Di luar target",
    noTarget: "Belum ada target",
    noActual: "Belum diukur",
  },
  library: {
    newLeads: {
      name: "Prospek baru",
      definition: "Prospek yang masuk selama periode.",
    },
    costPerLead: {
      name: "Biaya per prospek",
      definition: "Biaya pemasaran dan akuisisi dalam periode, dibagi jumlah prospek yang masuk.",
    },
    leadResponseTime: {
      name: "Waktu tanggap prospek",
      definition:
        "Median waktu dari prospek dibuat sampai kontak pertama dari pihak kita, dalam jam kerja.",
    },
    responseWithinSla: {
      name: "Prospek dijawab tepat waktu",
      definition:
        "Prospek yang dihubungi dalam waktu yang disepakati, dibagi semua prospek yang masuk.",
    },
    winRate: {
      name: "Tingkat kemenangan",
      definition:
        "Transaksi menang, dibagi transaksi menang dan kalah, yang ditutup dalam periode. Transaksi terbuka tidak dihitung, jadi transaksi yang lambat tidak termasuk.",
    },
    winRateByValue: {
      name: "Tingkat kemenangan menurut nilai",
      definition:
        "Nilai transaksi menang, dibagi nilai transaksi menang dan kalah, yang ditutup dalam periode. Transaksi tanpa nilai tidak disertakan.",
    },
    cohortWinRate: {
      name: "Tingkat kemenangan kohort",
      definition:
        "Dari prospek yang dibuat dalam periode, bagian yang sejauh ini menang. Bebas dari bias akibat transaksi terbuka.",
    },
    dealsWon: {
      name: "Transaksi menang",
      definition: "Transaksi yang ditutup sebagai menang dalam periode.",
    },
    revenueWon: {
      name: "Volume penjualan",
      definition: "Nilai transaksi yang ditutup sebagai menang dalam periode.",
    },
    averageDealValue: {
      name: "Nilai transaksi rata-rata",
      definition: "Nilai transaksi yang menang dalam periode, dibagi jumlahnya.",
    },
    quotaAttainment: {
      name: "Pencapaian kuota",
      definition: "Nilai yang dibukukan dalam periode, dibagi kuota.",
    },
    salesCycle: {
      name: "Siklus penjualan",
      definition:
        "Rata-rata hari dari kejadian pertama suatu transaksi sampai menang, untuk transaksi yang menang dalam periode.",
    },
    salesVelocity: {
      name: "Kecepatan penjualan",
      definition:
        "Transaksi terbuka × nilai rata-rata transaksi menang × tingkat kemenangan ÷ siklus penjualan dalam hari: uang per hari.",
    },
    pipelineCoverage: {
      name: "Cakupan pipeline",
      definition:
        "Nilai transaksi terbuka yang akan ditutup dalam periode, dibagi kuota yang masih harus dicapai. Kebutuhan: 1 ÷ tingkat kemenangan.",
    },
    weightedPipeline: {
      name: "Pipeline tertimbang",
      definition:
        "Jumlah nilai semua transaksi terbuka dikalikan probabilitas menang dari tahapnya.",
    },
    openDeals: {
      name: "Transaksi terbuka",
      definition: "Transaksi yang berada dalam proses atau tahap pada akhir periode.",
    },
    stageConversion: {
      name: "Konversi tahap",
      definition:
        "Transaksi yang pernah maju dari tahap atau menang, dibagi transaksi yang pernah meninggalkannya.",
    },
    timeInStage: {
      name: "Waktu dalam tahap",
      definition:
        "Hari dari masuk tahap sampai meninggalkannya, per kunjungan yang selesai. Kunjungan yang masih berjalan tidak termasuk, jadi angkanya cenderung rendah.",
    },
    stageAgeing: {
      name: "Umur transaksi terbuka",
      definition: "Rata-rata hari transaksi yang kini berada di tahap itu sudah berada di sana.",
    },
    stalledDeals: {
      name: "Transaksi macet",
      definition:
        "Transaksi terbuka yang berada di tahapnya melebihi waktu terlama tahap itu, atau selama itu tanpa aktivitas apa pun.",
    },
    transitionRate: {
      name: "Bagian transaksi melalui alur ini",
      definition:
        "Kunjungan yang meninggalkan asalnya lewat alur ini, dibagi semua kunjungan asal yang selesai.",
    },
    dealsPassing: {
      name: "Transaksi melalui alur ini",
      definition: "Berapa kali transaksi melalui alur ini dalam periode.",
    },
    activitiesDone: {
      name: "Aktivitas selesai",
      definition: "Aktivitas yang diselesaikan dalam periode.",
    },
    activitiesPerWin: {
      name: "Aktivitas per kemenangan",
      definition:
        "Aktivitas yang diselesaikan dalam periode, dibagi transaksi yang menang di dalamnya.",
    },
    effortPerDeal: {
      name: "Upaya per transaksi",
      definition:
        "Jam kerja yang dihabiskan di sini dalam periode, dibagi transaksi yang dikerjakan.",
    },
    connectRate: {
      name: "Tingkat terhubung",
      definition: "Upaya kontak yang berhasil mencapai orangnya, dibagi semua upaya.",
    },
    followUpCompliance: {
      name: "Penawaran ditindaklanjuti",
      definition:
        "Penawaran yang dikirim dalam periode dengan sedikitnya satu tindak lanjut dalam hari yang disepakati, dibagi semua penawaran yang dikirim.",
    },
    recordUpdateCompliance: {
      name: "Catatan selalu mutakhir",
      definition:
        "Kontak pelanggan yang catatannya diperbarui tepat waktu sesudahnya, dibagi semua kontak dalam periode.",
    },
    utilisation: {
      name: "Utilisasi",
      definition:
        "Jam kerja yang diminta transaksi, dibagi jam yang dimiliki tim. Di atas 85% waktu tunggu bertambah; di atas 100% pekerjaan menumpuk.",
    },
    acquisitionCost: {
      name: "Biaya akuisisi pelanggan",
      definition:
        "Biaya penjualan dan pemasaran dalam periode, dibagi pelanggan baru yang didapat.",
    },
    closeDatePushes: {
      name: "Pengunduran tanggal penutupan",
      definition:
        "Berapa kali perkiraan tanggal penutupan diundurkan, per transaksi yang ditutup dalam periode.",
    },
    customerRetention: {
      name: "Retensi pelanggan",
      definition:
        "Pelanggan pada awal periode yang masih menjadi pelanggan pada akhirnya, dibagi jumlah pada awal.",
    },
    netRevenueRetention: {
      name: "Retensi pendapatan bersih",
      definition:
        "Pendapatan berulang pada awal, dikurangi kehilangan dan penyusutan, ditambah perluasan, dibagi pendapatan pada awal.",
    },
    customerSatisfaction: {
      name: "Kepuasan pelanggan",
      definition: "Bagian jawaban bernilai 4 atau 5 pada skala 5.",
    },
    netPromoterScore: {
      name: "Net promoter score (NPS)",
      definition:
        "Persentase jawaban 9 dan 10 dikurangi persentase jawaban 0 sampai 6; dari −100 sampai 100.",
    },
    referralRate: {
      name: "Tingkat referensi",
      definition: "Pelanggan yang memberi sedikitnya satu referensi, dibagi semua pelanggan.",
    },
    repeatOrderRate: {
      name: "Tingkat pesanan ulang",
      definition: "Pelanggan dengan sedikitnya satu pesanan ulang, dibagi semua pelanggan.",
    },
  },
};
