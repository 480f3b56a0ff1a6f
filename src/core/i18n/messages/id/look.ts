import type { Translated } from "../../catalogue.ts";
import type { look as english } from "../en/look.ts";

export const look: Translated<typeof english> = {
  density: "Kerapatan",
  palette: "Warna",
  compact: "Langkah ringkas",
  comfortable: "Longgar",
  compactWord: "Ringkas",
  clear: "Jernih",
  soft: "Lembut",
  deep: "Pekat",
  paletteClear: "Warna: jernih",
  paletteSoft: "Warna: lembut",
  paletteDeep: "Warna: pekat",
  widths: "Lebar alur menurut transaksi",
  lost: "Panas: tempat transaksi hilang",
  waiting: "Panas: tempat transaksi menunggu",
  worth: "Yang paling berpengaruh: pendapatan dan kemenangan",
  days: "Yang paling berpengaruh: hari sampai menang",
  inExports: "Tampilkan panas dan lebar dalam ekspor",
  legend: {
    label: "Legenda",
    lost: "Transaksi hilang di sini",
    waiting: "Transaksi menunggu di sini",
    matterWorth: "{{figure}}: tambahan dari satu poin lebih pada alur",
    matterDays:
      "{{figure}}: penghematan dari satu poin lebih pada alur, atau satu hari lebih singkat pada langkah",
    widths: "Transaksi yang melalui alur",
    perMonth: "per bulan",
    perHundred: "dari 100 prospek",
    atOnce: "pada satu saat",
    days: "hari menunggu untuk 100 prospek",
    none: "Belum ada yang ditampilkan: prakiraan belum punya angka untuk proses ini",
  },
  value: {
    rank: "{{rank}}. {{gain}}",
    perMonth: "{{value}} per bulan",
    perHundred: "{{value}} dari 100",
    atOnce: "{{value}} menunggu",
    days: "{{value}} hari",
  },
};
