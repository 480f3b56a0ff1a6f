import type { Translated } from "../../catalogue.ts";
import type { crm as english } from "../en/crm.ts";

export const crm: Translated<typeof english> = {
  action: {
    hubspot: "Ekspor sebagai pipeline HubSpot",
    pipedrive: "Ekspor sebagai tahap Pipedrive",
    salesforce: "Ekspor sebagai metadata Salesforce",
  },
  report: {
    title: "Sebelum dikirim ke {{system}}",
    text: "{{system}} tidak dapat memuat semuanya seperti dalam proses:",
    gaps: "Peluang menang belum dapat dihitung:",
    save: "Simpan berkas",
  },
  warning: {
    probabilityRounded: "“{{name}}”: {{from}} menjadi {{to}}, yang terdekat yang dapat diisi.",
    probabilityBounded:
      "“{{name}}”: {{from}} menjadi {{to}}, karena hanya transaksi tertutup yang memiliki 0% atau 100%.",
    probabilityAssumed:
      "“{{name}}”: peluang menang tidak diketahui. {{to}} menggantikannya, menurut urutan tahap.",
    probabilityLeftOut: "“{{name}}”: peluang menang tidak diketahui dan dihilangkan.",
    daysRounded:
      "“{{name}}”: waktu terlama {{from}} menjadi {{to}}, karena hanya hari penuh yang dihitung.",
    daysInCalendar: "“{{name}}”: waktu terlama {{from}} kerja adalah {{to}} kalender.",
    nameCut: "“{{name}}” terlalu panjang dan menjadi “{{to}}”.",
    nameMadeUnique: "“{{name}}” ada lebih dari satu dan menjadi “{{to}}”.",
    nameMissing: "Yang tanpa nama menjadi “{{to}}”.",
    nameOnOneLine: "“{{name}}” ditulis dalam satu baris: “{{to}}”.",
    nameForMachines: "“{{name}}” disebut {{to}} oleh program, yang hanya menerima huruf biasa.",
    guidanceCut_other:
      "“{{name}}”: {{count}} bagian panduan dipotong atau dihilangkan karena tidak cukup tempat.",
    countsAsLost:
      "“{{name}}” ({{result}}) dihitung sebagai kalah: CRM hanya mengenal menang dan kalah.",
    endAdded: "“{{name}}” ditambahkan: proses tidak memiliki hasil akhir seperti itu.",
    stepsLeftOut: "Dihilangkan, karena hanya tahap yang dibawa: {{name}}.",
    outcomesLeftOut: "Dihilangkan, karena menang dan kalah adalah status transaksi: {{name}}.",
    pipelineNumber:
      "Isikan nomor pipeline baru di setiap tahap, di tempat {{name}} berada sekarang.",
    stagesReplaced: "Penerapan mengganti semua tahap peluang yang dimiliki organisasi.",
    pathActivated: "Aktifkan Path di pengaturan, agar panduan terlihat.",
    purposeCut: "“{{name}}”: tujuannya terlalu panjang untuk deskripsi dan dipotong.",
    noStages: "Proses tidak memiliki tahap.",
  },
  cli: {
    verb: "Proses sebagai konfigurasi CRM",
    system: "CRM yang mana: hubspot, pipedrive atau salesforce",
    output: "Tulis ke berkas ini, bukan ke keluaran standar; perlu untuk zip Salesforce",
    hubspot: "Pipeline untuk HubSpot",
    salesforce: "Metadata untuk Salesforce sebagai zip",
    changed: "{{file}}: tidak semuanya seperti dalam proses:",
    noSystem: "Sebutkan CRM yang mana: --system {{names}}.",
    noOutput: "Zip bukan teks: sebutkan ke mana ditulis, dengan --output FILE.",
    unwritable: "{{file}} tidak dapat ditulis ({{reason}}).",
    written: "{{file}} telah ditulis.",
  },
};
