import type { Translated } from "../../catalogue.ts";
import type { plan as english } from "../en/plan.ts";

export const plan: Translated<typeof english> = {
  title: {
    goalGap: "Tutup selisih ke “{{goal}}”",
    moreLeads: "Tambahan prospek per bulan untuk “{{goal}}”",
    capacityGap: "Tambahan orang: {{role}}",
    metricTarget: "{{metric}} mencapai target",
    metricTargetOf: "{{metric}} mencapai target: {{subject}}",
    dayLess: "Persingkat “{{name}}”",
    pointMore: "Lebih banyak transaksi dari “{{from}}” ke “{{to}}”",
    pointLess: "Lebih sedikit transaksi dari “{{from}}” ke “{{to}}”",
    stageTimeline: "Prospek pertama melewati “{{stage}}”",
    firstWins: "Prospek pertama periode ini dimenangkan",
  },
  reason: {
    goalGap: {
      winRate: "Proses memenangkan {{yields}} dari semua prospek; sasaran meminta {{wants}}.",
      winsPerMonth: "Kemenangan {{yields}} per bulan; sasaran meminta {{wants}}.",
      revenuePerMonth: "Pendapatan {{yields}} per bulan; sasaran meminta {{wants}}.",
      meanDaysToWin: "Dari prospek sampai menang: {{yields}}; sasaran meminta {{wants}}.",
    },
    takenFor: {
      quarter: "Angka sasaran dianggap untuk satu kuartal.",
      year: "Angka sasaran dianggap untuk satu tahun.",
    },
    moreLeads:
      "Dengan tingkat kemenangan sekarang, sasaran memerlukan {{needed}} prospek per bulan; yang masuk {{now}}.",
    capacityGap: "Pekerjaan “{{role}}” mengisi jam penjualan {{needs}} orang; yang ada {{has}}.",
    metricTarget: "Terukur: {{now}}; target: {{target}}.",
    metricUnmeasured: "Target: {{target}}; belum diukur.",
    bestChange: {
      winRate:
        "Tidak ada perubahan kecil lain yang lebih menguntungkan: tingkat kemenangan dari {{now}} menjadi {{later}}.",
      winsPerMonth:
        "Tidak ada perubahan kecil lain yang lebih menguntungkan: kemenangan per bulan dari {{now}} menjadi {{later}}.",
      revenuePerMonth:
        "Tidak ada perubahan kecil lain yang lebih menguntungkan: pendapatan per bulan dari {{now}} menjadi {{later}}.",
      meanDaysToWin:
        "Tidak ada perubahan kecil lain yang lebih menguntungkan: waktu sampai menang dari {{now}} menjadi {{later}}.",
    },
    places: "Jumlah tempat temuan ini: {{number}}.",
    stageTimeline:
      "Rata-rata waktu sampai transaksi yang dimenangkan melewati “{{stage}}”, sejak hari pertama periode: {{days}}.",
    firstWins: "Rata-rata waktu dari prospek sampai menang, sejak hari pertama periode: {{days}}.",
  },
  finding: {
    CC2: "Selaraskan tahap dengan perjalanan pelanggan",
    CC5: "Gambarkan pelanggan ideal",
    CC6: "Beri pembeli bahan untuk memutuskan",
    NO_AFTERCARE: "Rawat pelanggan setelah penjualan",
    CD3: "Tulis kriteria keluar untuk setiap tahap",
    NO_COMPLIANCE_CHECK: "Periksa aturan yang mengikat penjualan",
    RP2: "Tulis kumpulan pertanyaan kebutuhan",
    RP4: "Catat jawaban atas keberatan",
    NO_TRAINING_NOTES: "Tulis panduan untuk tenaga penjualan baru",
    PR2: "Buat durasi lebih stabil",
    HEAVY_LOOP: "Kurangi pengerjaan ulang",
    NO_SILENT_PATH: "Raih kembali pembeli yang diam",
    ME5: "Ukur kepuasan pelanggan",
    AD3: "Tinjau sebab transaksi kalah",
    Q1_MUCH: "Kurangi pekerjaan di tempat yang terlalu banyak",
    Q1_LITTLE: "Beri perhatian lebih pada tahap yang terabaikan",
    Q2: "Riset pasar dan pelanggan ideal",
    Q3: "Tindak lanjuti setiap penawaran",
    Q4: "Jaga data pelanggan tetap mutakhir",
  },
  source: {
    goalGap: "Selisih ke sasaran",
    moreLeads: "Prospek yang kurang",
    capacityGap: "Orang yang kurang",
    bestChange: "Paling menguntungkan",
    metricTarget: "Metrik di luar target",
    finding: "Temuan",
    stageTimeline: "Linimasa tahap",
  },
  page: {
    title: "Dari proses",
    about: "Yang menurut proses itu sendiri perlu masuk rencana. Tautannya ke asalnya tetap ada.",
    empty: "Rencana sudah memuat semua yang disampaikan proses saat ini.",
    computing: "Proses sedang dibaca…",
    take: "Ambil",
    takeName: "Ambil: {{name}}",
    taken: "Diambil: {{name}}. Urungkan untuk membatalkannya.",
    outdated: "Proses telah berubah sejak itu",
    before: "Saat diambil: {{reason}}",
    update: "Perbarui",
    updateName: "Perbarui: {{name}}",
    updated: "Diperbarui: {{name}}.",
    settled: "Proses tidak lagi memerlukan ini.",
    letGo: "Simpan tanpa tautan",
    letGoName: "Simpan tanpa tautan: {{name}}",
    showAll: "Tampilkan semua ({{number}})",
    showFewer: "Tampilkan lebih sedikit",
  },
};
