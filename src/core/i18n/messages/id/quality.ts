import type { Translated } from "../../catalogue.ts";
import type { quality as english } from "../en/quality.ts";

export const quality: Translated<typeof english> = {
  severity: { error: "Kesalahan", warning: "Peringatan", info: "Saran" },
  property: {
    structure: "Alur yang utuh",
    customerCentric: "Berpusat pada pelanggan",
    clearlyDefined: "Terdefinisi jelas",
    repeatable: "Dapat diulang",
    predictable: "Dapat diprediksi",
    goalOriented: "Berorientasi sasaran",
    measurable: "Terukur",
    adaptable: "Mudah disesuaikan",
    selfCheck: "Pemeriksaan diri",
  },
  found: {
    NO_START: "Tidak ada transaksi yang bisa masuk: tambahkan sumber prospek",
    NO_END: "Tidak ada transaksi yang bisa berakhir: tambahkan hasil akhir",
    NO_WON_OUTCOME:
      "Tidak ada transaksi yang bisa dimenangkan: tambahkan hasil akhir yang dihitung menang",
    NO_STAGES: "Belum ada tahap: tambahkan yang pertama",
    DANGLING_EDGE:
      "Sebuah panah menuju sesuatu yang tidak bisa dihubungkannya: hapus atau hubungkan ulang",
    EDGE_FROM_END:
      "Sebuah panah berlanjut dari “{{name}}”, tempat transaksi berakhir: hapus panah itu",
    EDGE_INTO_START:
      "Sebuah panah menuju “{{name}}”, tempat prospek masuk: arahkan ke sebuah tahap saja",
    DEAD_END: "Transaksi sampai di “{{name}}” dan tidak bisa keluar: tarik panah darinya",
    UNREACHABLE:
      "Tidak ada prospek yang sampai ke “{{name}}”: tarik panah ke sana dari tempat transaksi datang",
    LOOP_WITHOUT_EXIT:
      "Transaksi berputar di “{{name}}” tanpa akhir: beri putaran itu jalan keluar dengan probabilitas di atas 0",
    PROB_SUM: "Jumlah panah keluar dari “{{name}}” adalah {{sum}}, bukan 100%",
    PROB_RANGE: "{{probability}} bukan probabilitas: tetapkan dari 0 sampai 100%",
    ACTIVITY_CYCLE: "“{{name}}” dan aktivitas lain saling menunggu: hapus satu ketergantungan",
    DEADLOCK:
      "“{{name}}” menunggu “{{first}}” dan “{{second}}”, tetapi transaksi hanya melewati salah satunya: hapus satu ketergantungan",
    LACK_OF_SYNC:
      "Beberapa panah dari “{{name}}” bertuliskan 100%, tetapi transaksi mengambil satu jalan: taruh pekerjaan serentak di satu tahap",
    DUPLICATE_ID: "Dua catatan memiliki id “{{id}}”: buat ulang salah satunya",
    DUPLICATE_EDGE: "Dua panah mengarah dari “{{source}}” ke “{{target}}”: satu saja cukup",
    ZERO_PROBABILITY_EDGE:
      "Tidak ada transaksi yang berjalan dari “{{source}}” ke “{{target}}”: tetapkan probabilitas di atas 0 atau hapus panahnya",
    MULTIPLE_STARTS:
      "Ada {{count}} sumber prospek: tetapkan berapa prospek per bulan yang masuk di masing-masing",
    DEPENDS_ON_LATER_STAGE:
      "“{{name}}” menunggu “{{needed}}” yang ada di tahap berikutnya: balikkan ketergantungan atau hapus",
    ISOLATED_NODE: "“{{name}}” tidak terhubung dengan apa pun: tarik panah atau hapus",
    HEAVY_LOOP:
      "Transaksi di “{{name}}” rata-rata kembali ke sana {{returns}} kali: periksa probabilitas putaran itu",
    SELF_LOOP_NEAR_1:
      "{{probability}} transaksi di “{{name}}” tetap di sana: periksa probabilitas putaran itu",
    DEFAULT_PROBABILITIES:
      "Belum ada yang memperkirakan ke mana transaksi pergi dari “{{name}}”: tetapkan probabilitasnya",
    NO_LOSS_OUTCOME:
      "Semua transaksi tampak menang: tambahkan hasil akhir bagi yang kalah atau tidak cocok",
    CC1: "Kriteria keluar “{{name}}” menyebut apa yang kita lakukan: tambahkan satu yang dipenuhi pembeli",
    CC2: "Tidak ada tahap yang menyebut langkah perjalanan pelanggan yang diikutinya: tetapkan untuk setiap tahap",
    CC3: "“{{name}}” mempresentasikan atau menawarkan sebelum kebutuhan ditanyakan: analisis kebutuhan dahulu",
    CC4: "“{{name}}” membicarakan penawaran atau harga di “{{stage}}”: tunda ke tahap berikutnya",
    CC5: "Belum ada yang menuliskan pelanggan ideal: uraikan profil, kebutuhan, dan kebiasaan membeli",
    CC6: "“{{name}}” tidak memberi pembeli bahan untuk memutuskan: tambahkan materi, jawaban, demo, atau penawaran",
    CC7: "Penawaran keluar di “{{name}}” sebelum diketahui siapa yang memutuskan: cari tahu lebih awal",
    NO_AFTERCARE:
      "Tidak ada yang bertanya kepada pelanggan setelah penjualan: tambahkan aktivitas untuk itu dan untuk referensi",
    CD1: "Sebuah tahap belum bernama: beri nama",
    CD1_TWIN:
      "Dua tahap bernama “{{name}}”: ubah salah satunya, CRM menerima setiap nama hanya sekali",
    CD2: "“{{name}}” tidak menyebut kegunaannya: tetapkan tujuannya",
    CD3: "Tidak ada yang menyebut kapan transaksi boleh keluar dari “{{name}}”: tambahkan kriteria keluar",
    CD4: "Tidak ada yang bertanggung jawab atas “{{name}}”: pilih peran penanggung jawab",
    CD5: "Belum ada yang menyebut berapa hari “{{name}}” berlangsung: tetapkan",
    CD6: "Setelah menang tidak ada yang mengambil alih pelanggan: tambahkan serah terima, atau peran di dukungan atau operasi",
    CD7: "Tahap-tahap pertama tidak mensyaratkan keduanya: prospek mampu membeli dan ingin tahu lebih banyak. Tambahkan kriterianya",
    CD8: "Peran “{{name}}” tidak punya tugas: beri tahap atau aktivitas, atau hapus",
    NO_COMPLIANCE_CHECK:
      "Ada aturan yang mengikat “{{name}}”, tetapi tidak diperiksa: tambahkan kriteria atau aktivitas untuk itu",
    RP1: "“{{name}}” tidak punya aktivitas: tambahkan yang pertama, atau tandai tahap sebagai dialihdayakan",
    RP2: "“{{name}}” menanyakan kebutuhan tanpa daftar pertanyaan: tuliskan daftarnya",
    RP3: "“{{name}}” tidak menyebut lewat saluran apa: pilih di aktivitasnya",
    RP4: "“{{name}}” menangani keberatan tanpa jawaban tertulis: tambahkan keberatan dan jawaban",
    NO_TRAINING_NOTES:
      "Tidak ada aktivitas di “{{name}}” yang punya panduan: tuliskan caranya untuk wiraniaga baru",
    PR1: "{{count}} panah dari “{{name}}” tanpa probabilitas dan berbagi sisanya: tetapkan probabilitasnya",
    PR2: "Jumlah hari di “{{name}}” terlalu beragam untuk direncanakan: bagi tahapnya, atau periksa durasinya",
    PR3: "Dari “{{source}}” ke “{{target}}” model menyebut {{probability}}, tetapi angka terukur ada di antara {{low}} dan {{high}}",
    PR4: "Hanya {{share}} transaksi mengikuti proses menurut “{{name}}”: ubah yang dikerjakan, atau yang tertulis",
    PR5: "Probabilitas dari “{{source}}” ke “{{target}}” hanya berdasarkan {{deals}} transaksi: hati-hati bila di bawah 30",
    PR6: "Transaksi di “{{name}}” lebih jarang menang ({{after}}) daripada di “{{source}}” sebelumnya ({{before}}): periksa probabilitasnya",
    NO_SILENT_PATH:
      "Pembeli yang tidak menjawab penawaran di “{{name}}” tidak punya jalan keluar: tambahkan putaran pengingat atau hasil akhir kalah",
    SKIPS_STAGE:
      "Transaksi bisa pergi dari “{{source}}” ke “{{target}}” dan melewatkan “{{name}}”: apakah disengaja?",
    GO1: "Proses ini tidak punya sasaran: tambahkan satu",
    GO2_METRIC: "Sasaran “{{name}}” tidak diukur: pilih metrik",
    GO2_TARGET: "Sasaran “{{name}}” tidak punya angka yang dituju: tetapkan target",
    GO2_BASELINE: "Sasaran “{{name}}” tidak menyebut posisi hari ini: tetapkan nilai awal",
    GO2_OWNER:
      "Tidak ada yang bertanggung jawab atas sasaran “{{name}}”: sebutkan penanggung jawabnya",
    GO2_DEADLINE: "Sasaran “{{name}}” tidak punya akhir: tetapkan tenggat",
    GO3_CAPACITY:
      "“{{name}}” punya lebih banyak pekerjaan daripada jam ({{utilisation}}): tambah orang, atau kurangi pekerjaan",
    GO3_TARGET:
      "Sasaran “{{name}}” tidak tercapai bahkan jika semua prospek setahun dimenangkan: turunkan, atau cari lebih banyak prospek",
    GO4: "Tidak ada metrik “{{name}}” yang punya target: tetapkan satu",
    GO5: "Tidak ada yang menyebut manfaat “{{name}}”: tambahkan kriteria keluar pada tahapnya, atau tinggalkan",
    ME1: "Tidak ada yang diukur di “{{name}}”: tambahkan metrik",
    ME2: "Metrik “{{name}}” belum punya: {{missing}}",
    ME3: "“{{name}}” tidak bisa diukur: tetapkan jam atau hari, atau tambahkan metrik",
    ME4: "Metrik “{{name}}” belum punya: {{missing}}",
    ME5: "Tidak ada yang menunjukkan apakah pelanggan puas dan bertahan: tambahkan metrik untuk itu",
    AD1: "Proses ini tidak ditinjau selama setengah tahun: periksa seluruhnya dan catat harinya",
    AD2: "Tidak ada yang menyebut ini versi mana dan apa yang diubah: tuliskan dalam catatan",
    AD3: "Ada transaksi yang kalah dan tidak ada yang melihat sebabnya: tambahkan peninjauan rutin",
    AD5: "Transaksi dari “{{slow}}” memakan waktu {{times}} kali dari “{{fast}}”, dan menempuh jalan yang sama: beri varian sendiri",
    AD4: "{{count}} tahap lebih dari yang bisa diingat tim: gabungkan beberapa",
    AD4_ACTIVITIES:
      "{{count}} aktivitas di “{{name}}” lebih dari yang sempat dikerjakan: tinggalkan beberapa",
    NO_LOSS_REASONS:
      "“{{name}}” tidak membedakan sebab transaksi berakhir di sana: daftarkan alasannya",
    Q1_MUCH:
      "“{{name}}” memakan {{share}} dari semua pekerjaan, lebih dari tiga kali lipat biasanya: sepadankah?",
    Q1_LITTLE: "“{{name}}” mendapat jauh lebih sedikit pekerjaan daripada tahap lain: cukupkah?",
    Q2: "Tidak ada yang mempelajari pasar dan pelanggan ideal sampai “{{name}}”: tambahkan riset",
    Q3: "Tidak ada yang menindaklanjuti setelah “{{name}}”: tambahkan tindak lanjut",
    Q4: "Setelah rapat di “{{name}}” tidak ada yang memperbarui data pelanggan: tambahkan aktivitas untuk itu",
  },
  why: {
    soundness:
      "Perhitungan hanya mungkin bila setiap transaksi menemukan jalan dari prospek ke hasil akhir.",
    honestNumbers: "Prakiraan hanya sebaik probabilitas yang menyusunnya.",
    oneReading: "Semua orang harus membaca hal yang sama dari diagram.",
    orderOfWork: "Pekerjaan yang menunggu hal yang tak pernah datang menghentikan transaksi.",
    buyerMoves:
      "Transaksi maju ketika pembeli maju, bukan ketika kita sibuk; mendesak terlalu dini bisa mematikannya.",
    buyerJourney: "Pembeli tahu banyak dan punya jalannya sendiri; proses sebaiknya mengikutinya.",
    understandFirst:
      "Siapa yang memahami kebutuhan dahulu, menawarkan dengan tepat; terlalu dini merusak kepercayaan.",
    rightCustomer: "Penjualan dan pemasaran lebih sering menang bila mencari pelanggan yang sama.",
    buyerDecides:
      "Pembeli memutuskan dari apa yang diketahuinya, dan sering kali mereka beberapa orang.",
    customerLoyalty:
      "Pelanggan yang puas membeli lagi dan membawa yang lain: pendapatan paling menguntungkan.",
    sameWords: "Semua yang terlibat harus memahami setiap tahap dengan cara yang sama.",
    knowWhenDone: "Wiraniaga harus tahu kapan transaksi siap ke tahap berikutnya.",
    clearOwner: "Tim bekerja lebih baik bila semua tahu siapa menanggung apa.",
    timeFrame: "Hanya dengan jangka waktu transaksi yang macet terlihat.",
    handOff: "Setelah tanda tangan harus ada yang mengurus pesanan dan pelanggan.",
    rules:
      "Aturan niaga dan pemerintah mengikat penjualan; satu yang terlewat bisa membatalkannya.",
    everyRep: "Setiap wiraniaga seharusnya bisa menjalankan tahap dengan cara yang sama.",
    shareAnswers: "Jawaban yang baik membantu seluruh tim hanya bila ditulis.",
    training: "Wiraniaga baru belajar dari apa yang tertulis.",
    consistentPattern: "Kemenangan hanya bisa diprediksi bila transaksi mengikuti pola yang tetap.",
    evidence:
      "Perkiraan sebaiknya berdasar pada cukup banyak transaksi dan sesuai dengan yang terukur.",
    inOrder: "Penutupan berhasil bila tahap-tahap sebelumnya selesai, dan berurutan.",
    clearGoals: "Tanpa sasaran tidak ada yang bisa menyebut apakah proses berhasil.",
    smart:
      "Sasaran yang spesifik, terukur, dapat dicapai, relevan, dan berbatas waktu akan terlaksana.",
    reachable:
      "Sasaran di luar jangkauan prospek dan jam mematahkan semangat; yang terjangkau mendorong.",
    everyActivityCounts:
      "Yang tidak membantu menutup transaksi mengambil waktu dari yang membantu.",
    measureEach:
      "Total, tingkat konversi, dan rata-rata bersama-sama menunjukkan di mana transaksi hilang, dan mengapa.",
    keepLearning: "Pasar berubah; yang ditinjau dan dipelajari menjaga proses tetap tepat.",
    simple: "Proses yang terlalu panjang tidak diikuti, dan sulit diubah.",
    evenAttention: "Terlalu banyak perhatian pada satu tahap membuat tahap lain terabaikan.",
    marketResearch: "Tanpa riset, calon pelanggan terlalu sedikit atau keliru.",
    followUpQuotes:
      "Banyak pembeli terdiam setelah penawaran; tindak lanjut memenangkan mereka kembali.",
    recordsCurrent: "Data yang selalu mutakhir membuat negosiasi tidak perlu diulang dari awal.",
  },
  fix: {
    removeArrow: "Hapus panah",
    mergeFlows: "Gabungkan kedua panah",
    clearProbability: "Biarkan sebesar sisa panah lain",
    rebalance: "Jadikan probabilitas 100%",
    takeMeasured: "Pakai angka yang terukur",
    connectToLost: "Arahkan ke hasil akhir kalah",
    addLeadSource: "Tambahkan sumber prospek",
    addWonOutcome: "Tambahkan hasil akhir: menang",
    addLostOutcome: "Tambahkan hasil akhir: kalah",
    addStage: "Tambahkan tahap",
    setOwner: "Pilih peran yang paling banyak mengerjakannya",
    useCriticalPath: "Ambil jumlah hari dari aktivitasnya",
    moveToNextStage: "Pindahkan ke tahap berikutnya",
    numberName: "Tambahkan nomor pada nama",
    removeRole: "Hapus peran",
    markReviewed: "Tandai ditinjau hari ini",
    addGoal: "Tambahkan sasaran “{{name}}”",
    ownGoal: "Ambil penanggung jawab peta jalan",
    dateGoal: "Ambil hari terakhir peta jalan",
    takeBaseline: "Ambil nilai aktual metrik",
    takeTarget: "Ambil target metrik",
    addStageMetrics: "Tambahkan metrik yang belum ada",
    addActivityMetric: "Hitung seberapa sering dilakukan",
    addSatisfactionMetric: "Ukur kepuasan pelanggan",
    addActivity: "Tambahkan aktivitas “{{name}}”",
    addFirstActivity: "Tambahkan aktivitas",
  },
  made: {
    needs: "Tanyakan kebutuhan",
    decisionMakers: "Cari tahu siapa yang memutuskan, dan bagaimana",
    aftercare: "Tanyakan hasilnya, dan minta referensi",
    handOver: "Serah terima ke dukungan",
    research: "Pelajari pasar dan pelanggan ideal",
    followUp: "Tindak lanjuti penawaran",
    recordUpdate: "Perbarui data pelanggan",
    lostReview: "Tinjau mengapa transaksi kalah",
  },
};
