import type { Translated } from "../../catalogue.ts";
import type { share as english } from "../en/share.ts";

export const share: Translated<typeof english> = {
  title: "Bagikan sebagai tautan",
  text: "Tautan memuat seluruh proses. Siapa pun yang memilikinya dapat melihat dan menyalin proses; tidak ada yang dikirim sampai Anda meneruskan tautan itu.",
  preparing: "Menyiapkan tautan…",
  size: "Tautan berisi {{found}} karakter.",
  long: "Tautan berisi {{found}} karakter. Banyak program surel dan obrolan memotong tautan yang lebih dari {{limit}}: coba dulu, atau kirim berkasnya.",
  tooLong:
    "Tautan akan berisi {{found}} karakter, sedangkan peramban membuka paling banyak {{limit}}. Kirim berkasnya saja.",
  copy: "Salin tautan",
  copied: "Tautan disalin",
  copyEmbed: "Salin kode untuk disematkan",
  embedCopied: "Kode disalin: masukkan ke HTML sebuah halaman",
  embed: {
    title: "Di halaman lain",
    text: "Kode ini menampilkan proses di halaman intranet Anda, agar semua dapat melihatnya dari dekat dan jauh. Letakkan di tempat halaman itu menerima HTML. Tidak ada yang disimpan. Perubahan Anda kemudian tidak termasuk: salin lagi kodenya.",
    code: "Kode untuk disematkan",
  },
  notCopied: "Peramban tidak mengizinkan penyalinan",
  banner: "Proses ini datang dalam tautan. Anda dapat melihatnya; untuk mengubahnya, buat salinan.",
  makeCopy: "Buat salinan",
  view: {
    nothing: "Alamat ini untuk menampilkan proses di halaman lain, dan tidak memuat proses.",
    open: "Buka di Stagecraft",
  },
  failure: {
    linkTooLong: "Tautan berisi {{found}} karakter; paling banyak {{limit}} dapat dibaca.",
    linkCharacter:
      "Karakter ke-{{place}} dari isi tautan bukan karakter tautan: tautan berubah di jalan.",
    linkCutOff: "Tautan terpotong: akhirnya hilang.",
    linkAltered: "Tautan berubah di jalan: isinya rusak.",
    linkNewer: "Tautan dibuat oleh versi yang lebih baru.",
    linkTooLarge: "Tautan memuat lebih dari {{limit}} MB.",
  },
};
