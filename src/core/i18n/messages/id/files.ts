import type { Translated } from "../../catalogue.ts";
import type { files as english } from "../en/files.ts";

export const files: Translated<typeof english> = {
  failure: {
    empty: "Berkas kosong. Mungkin tidak tersimpan sepenuhnya; coba salinan yang lebih lama.",
    tooLarge: "Berkas terlalu besar: {{found}} MB. Stagecraft membuka berkas hingga {{limit}} MB.",
    notText: "Berkas ini bukan berkas teks, jadi tidak mungkin proses Stagecraft.",
    foreign: "Ini bukan proses Stagecraft. Tampaknya ini {{found}}.",
    notJson: "Berkas rusak: ada yang salah di baris {{line}}, kolom {{column}}.",
    cutOff:
      "Berkas tidak lengkap: terputus di tengah, di baris {{line}}, kolom {{column}}. Coba unduh atau salin lagi.",
    tooDeep:
      "Berkas bertingkat lebih dari {{limit}} lapis (baris {{line}}, kolom {{column}}). Tidak ada proses yang seperti itu, jadi berkas tidak dibuka.",
    notAnObject: "Data dalam berkas ini sah, tetapi bukan proses Stagecraft.",
    unknownFormat: "Berkas menyebut dirinya “{{found}}”, format yang tidak dikenal Stagecraft.",
    noFormat:
      "Berkas tidak menyatakan jenisnya, jadi tidak dapat dibuka sebagai proses Stagecraft.",
    badVersion: "Versi berkas, “{{found}}”, bukan nomor versi.",
    noVersion: "Berkas tidak menyatakan versi format yang dipakainya.",
    newer:
      "Berkas disimpan oleh Stagecraft yang lebih baru (versi berkas {{found}}; yang ini membaca sampai versi {{limit}}). Muat ulang halaman untuk mendapatkan Stagecraft terbaru. Berkasnya sendiri tidak diubah.",
    notAList: "Berkas rusak: “{{path}}” seharusnya berupa daftar, tetapi bukan.",
    tooMany: "Berkas berisi {{found}} elemen. Stagecraft membuka proses hingga {{limit}} elemen.",
  },
  foreign: {
    zip: "arsip ZIP atau dokumen Excel, Word, atau Visio",
    pdf: "dokumen PDF",
    image: "gambar",
    office: "dokumen Office atau Visio versi lama",
    gzip: "arsip terkompresi",
    xml: "berkas XML",
    svg: "gambar SVG",
    html: "halaman web",
    bpmn: "diagram BPMN",
    drawio: "diagram draw.io",
    excalidraw: "gambar Excalidraw",
    tldraw: "gambar tldraw",
    jsonCanvas: "JSON Canvas, seperti yang dibuat Obsidian",
    reactFlow: "diagram React Flow",
    n8n: "alur kerja n8n",
    nodeRed: "alur Node-RED",
    mermaid: "diagram Mermaid",
    roadmap: "peta jalan penjualan yang diekspor dari Stagecraft; isinya rencana, bukan proses",
    fragment: "bagian proses yang disalin dari Stagecraft; tempelkan di kanvas",
    process: "proses Stagecraft yang utuh; buka sebagai berkas",
  },
  repair: {
    versionAsText: "Nomor versi tertulis sebagai teks dan dibaca sebagai angka.",
    processMade: "Entri yang menjelaskan proses tidak ada. Entri kosong telah dibuat.",
    listMissing: "Sebuah daftar kosong dengan cara yang tidak biasa dan dibaca tanpa entri.",
    entryDropped: "Sebuah entri tidak dapat dibaca dan dilewati.",
    idMade: "Entri ini tidak punya pengenal dan sudah diberi satu.",
    idChanged: "Pengenal “{{detail}}” tidak dapat dipakai apa adanya dan telah diubah.",
    idDuplicate:
      "Pengenal “{{detail}}” dipakai dua kali. Yang kedua mendapat pengenal baru; panah tetap menuju yang pertama.",
    kindUnknown: "Jenisnya, “{{detail}}”, tidak dikenal, jadi dilewati.",
    textCleaned: "Karakter kontrol yang tak terlihat dihapus dari teks “{{detail}}”.",
    textShortened: "Teks “{{detail}}” terlalu panjang dan telah dipendekkan.",
    valueConverted: "“{{detail}}” tertulis dalam bentuk yang salah dan telah diubah.",
    valueReset:
      "“{{detail}}” tidak cocok untuk kolom “{{field}}”, yang kini memakai nilai standarnya.",
    numberReset:
      "“{{detail}}” bukan angka yang dapat dipakai untuk “{{field}}”, yang kini memakai nilai standarnya.",
    numberNegligible: "Angka yang terlalu kecil untuk berarti telah dijadikan nol.",
    probabilityReset: "“{{detail}}” bukan probabilitas antara 0 dan 100%. Kolom itu kini kosong.",
    choiceReset:
      "“{{detail}}” bukan pilihan untuk “{{field}}”, yang kini memakai nilai standarnya.",
    colorReset: "“{{detail}}” bukan warna dalam palet. Warna standar dipakai.",
    dateReset: "“{{detail}}” bukan tanggal. Kolom itu kini kosong.",
    linkRemoved: "“{{detail}}” bukan tautan yang aman dan telah dihapus.",
    currencyReset: "“{{detail}}” bukan kode mata uang. Mata uang kini EUR.",
    languageReset: "“{{detail}}” bukan kode bahasa. Bahasa kini Inggris.",
    listShortened: "Sebuah daftar berisi {{detail}} entri, terlalu banyak. Sisanya dilewati.",
    iconRemoved: "Gambar di alamat luar dihapus; tidak ada yang dimuat dari sana.",
    viewportRemoved: "Tampilan tersimpan tidak dapat dipakai dan dilewati.",
    parentRemoved: "Letaknya di tahap yang tidak ada. Kini berdiri sendiri.",
    arrowDangling: "Panah menuju “{{detail}}”, yang tidak ada, dan telah dihapus.",
    flowNotAllowed:
      "Alur menghubungkan elemen yang tidak dapat dilalui transaksi, dan telah dihapus.",
    flowDuplicate: "Sudah ada alur antara dua elemen yang sama. Yang kedua dihapus.",
    dependencyNotAllowed: "Ketergantungan tidak menghubungkan dua aktivitas dan telah dihapus.",
    dependencyDuplicate:
      "Sudah ada ketergantungan antara dua aktivitas yang sama. Yang kedua dihapus.",
    dependencyCycle:
      "Ketergantungan membentuk lingkaran yang membuat semuanya saling menunggu. Ketergantungan itu dihapus.",
    referenceRemoved: "Entri ini merujuk sesuatu yang tidak ada. Rujukannya dihapus.",
    metricDropped: "Metrik mengukur sesuatu yang tidak ada dan dilewati.",
    changeDropped: "Skenario mengubah sesuatu yang tidak ada. Perubahannya dilewati.",
    translationDropped:
      "Terjemahan dari sesuatu yang tidak memiliki teks itu dilewati: “{{detail}}”.",
  },
  place: "{{kind}} {{number}}: {{text}}",
};
