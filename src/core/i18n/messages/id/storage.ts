import type { Translated } from "../../catalogue.ts";
import type { storage as english } from "../en/storage.ts";

export const storage: Translated<typeof english> = {
  readOnly: "Tab lain menyunting proses ini. Pilih “Sunting di sini” untuk mengubahnya di tab ini.",
  following: {
    text: "Proses ini sedang disunting di tab lain. Anda melihat setiap perubahan saat dibuat.",
    editHere: "Sunting di sini",
    asking: "Menanyai tab lain…",
    begun: "Sekarang Anda dapat menyunting di sini",
    lent: "Sekarang tab lain menyunting proses ini",
    notTaken:
      "Perubahan terakhir di sini tidak dapat disimpan, karena tab lain melanjutkan. Simpan sebagai berkas.",
    openElsewhere: "“{{name}}” terbuka di tab lain. Tutup dahulu di sana.",
  },
  lost: {
    gone_other: "{{count}} proses yang tersimpan di peramban ini sudah hilang: {{name}}.",
    behind_other:
      "Perubahan terakhir pada {{count}} proses hilang dari penyimpanan peramban ini: {{name}}.",
    unreadable_other:
      "{{count}} proses tersimpan di peramban ini dan tidak dapat dibaca: {{name}}.",
    hasBackup: "Ada cadangan tanggal {{date}}.",
    hasOlder:
      "Ada cadangan, tetapi dari keadaan yang lebih lama, tanggal {{date}}: perubahan terakhir tidak ada di dalamnya.",
    noBackup: "Tidak ada cadangan di peramban ini. Jika Anda pernah menyimpan berkas, imporlah.",
    restore: "Pulihkan cadangan",
    download: "Unduh cadangan",
    dismiss: "Lanjutkan tanpanya",
    restored_other: "{{count}} proses dipulihkan dari cadangan",
    restoredBeside_other:
      "{{count}} cadangan kini berada di samping prosesnya, sebagai proses tersendiri. Tidak ada yang ditimpa.",
    backupName: "{{name}} (cadangan {{date}})",
    restoreFailed: "“{{name}}” tidak dapat dipulihkan dari cadangan",
    nameless: "sebuah proses",
  },
  forgetful: {
    text: "Peramban ini mungkin melupakan yang tersimpan di sini: jendela pribadi melakukannya saat ditutup, yang lain saat cakram penuh. Simpan yang penting ke cakram.",
    dismiss: "Mengerti",
  },
  disk: {
    save: "Simpan ke cakram",
    saved: "Disimpan ke {{file}}",
    failed:
      "{{file}} tidak dapat ditulis: {{reason}}. Proses tetap tersimpan di peramban ini, dan berkas tidak berubah.",
    gone: "{{file}} sudah tidak ada. Proses tetap tersimpan di peramban ini.",
    forbidden: "Stagecraft tidak boleh menulis {{file}}. Proses tetap tersimpan di peramban ini.",
    saveElsewhere: "Simpan di tempat lain",
    changed: "Berkas diubah oleh orang lain",
    changedText:
      "{{file}} tidak seperti yang terakhir ditulis Stagecraft. Mana dari keduanya yang ingin Anda pertahankan?",
    keepMine: "Ganti dengan milik saya",
    openTheirs: "Buka yang lain",
    fileKind: "Proses Stagecraft",
  },
  damaged_other: "{{count}} proses tersimpan tidak dapat dibaca dan dibiarkan apa adanya.",
};
