import type { Translated } from "../../catalogue.ts";
import type { common as english } from "../en/common.ts";

export const common: Translated<typeof english> = {
  appName: "Stagecraft",
  close: "Tutup",
  cancel: "Batal",
  remove: "Hapus",
  add: "Tambah",
  untitled: "Tanpa judul",
  notANumber: "Ini bukan angka.",
  unit: {
    daysShort: "hari",
    hoursShort: "jam",
    perMonth: "per bulan",
  },
};
