import type { Translated } from "../../catalogue.ts";
import type { roadmapOut as english } from "../en/roadmapOut.ts";

export const roadmapOut: Translated<typeof english> = {
  title: "Sebelum berkas disimpan",
  text: "“{{file}}” tidak dapat memuat semua isi peta jalan sebagaimana adanya:",
  save: "Simpan berkas",
  more: "{{names}} (+{{number}})",
  pdf: "Ekspor peta jalan sebagai PDF",
  as: {
    page: "Ekspor peta jalan sebagai halaman web",
    csv: "Ekspor peta jalan sebagai CSV",
    project: "Ekspor peta jalan untuk Microsoft Project",
    calendar: "Ekspor peta jalan sebagai kalender (iCalendar)",
    mermaid: "Ekspor peta jalan sebagai diagram Mermaid",
    jira: "Ekspor peta jalan untuk Jira",
    asana: "Ekspor peta jalan untuk Asana",
    gitLab: "Ekspor peta jalan untuk GitLab",
    todoist: "Ekspor peta jalan untuk Todoist",
    monday: "Ekspor peta jalan untuk monday.com",
  },
  reason: {
    audience: "Isinya hanya yang menyangkut:",
    header: "Ringkasan, penanggung jawab peta jalan, dan hal di balik rencana tidak disertakan.",
    goals: "Sasaran tidak disertakan, kecuali jika suatu pekerjaan menyebut sasarannya.",
    strategies: "Strategi tidak disertakan, kecuali jika suatu pekerjaan menyebut strateginya.",
    deals: "Transaksi penting tidak disertakan.",
    locations: "Rincian lokasi tidak disertakan.",
    undated: "Yang tidak bertanggal tidak disertakan.",
    cancelled: "Yang dibatalkan tidak disertakan.",
    endBeforeStart: "Jika akhir mendahului awal, kedua tanggal diurutkan.",
    circle: "Ketergantungan yang melingkar tidak disertakan.",
    moved: "Dimulai sebelum yang ditunggunya selesai; program akan menggesernya.",
    dependencies: "Ketergantungan hanya disebut dalam teks.",
    dependencyNames:
      "Ketergantungan ditunjuk dengan nama, dan nama ini mengandung koma atau dipakai lebih dari sekali: tidak disertakan.",
    parents: "Induknya hanya disebut dalam teks.",
    owners:
      "Penanggung jawab hanya disebut dalam teks: program mengenal orang dari akun atau alamat surelnya.",
    resourceNames:
      "Nama sumber daya tidak boleh memuat koma, titik koma, atau kurung siku: semuanya menjadi spasi.",
    statuses: "Status hanya disebut dalam teks: dimulai sebagai tugas terbuka.",
    shortened: "Nama yang panjang dipendekkan.",
    formulas: "Teks yang akan dianggap rumus oleh lembar kerja diberi apostrof di depannya.",
    manyIssues: "Hanya administrator Jira yang dapat mengimpor lebih dari 250 isu sekaligus.",
    longDiagram:
      "Diagram lebih panjang daripada yang digambar Mermaid, kecuali batasnya (maxTextSize) dinaikkan.",
    tooLarge: "Berkas lebih besar dari 10 MB yang diterima GitLab.",
  },
  cli: {
    verb: "Peta jalan sebagai berkas untuk alat departemen lain",
    format:
      "Format apa: json, markdown, html, csv, jira, asana, gitlab, todoist, monday, project, icalendar, mermaid",
    department: "Hilangkan yang tidak menyangkut departemen ini",
    location: "Hilangkan yang tidak menyangkut lokasi ini, menurut nama atau id",
    out: "Tulis ke berkas ini, bukan ke keluaran standar",
    markdown: "Peta jalan untuk wiki, surel, atau tiket",
    marketing: "Yang menyangkut pemasaran, untuk Jira",
    noFormat: "Sebutkan formatnya: --format {{names}}.",
    noDepartment: "Tidak ada departemen “{{name}}”; yang ada {{names}}.",
    noLocation: "Tidak ada lokasi “{{name}}”; yang ada {{names}}.",
  },
};
