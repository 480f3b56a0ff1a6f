import type { Translated } from "../../catalogue.ts";
import type { arrange as english } from "../en/arrange.ts";

export const arrange: Translated<typeof english> = {
  align: {
    left: "Ratakan kiri",
    centre: "Ratakan tengah mendatar",
    right: "Ratakan kanan",
    top: "Ratakan atas",
    middle: "Ratakan tengah tegak",
    bottom: "Ratakan bawah",
  },
  distribute: {
    x: "Sebarkan mendatar",
    y: "Sebarkan tegak",
  },
  stack: {
    x: "Susun dalam satu baris",
    y: "Susun dalam satu kolom",
  },
  same: {
    width: "Samakan lebar",
    height: "Samakan tinggi",
    size: "Samakan ukuran",
  },
  layer: {
    front: "Bawa ke paling depan",
    forward: "Majukan satu lapis",
    backward: "Mundurkan satu lapis",
    back: "Kirim ke paling belakang",
  },
  lock: "Kunci",
  unlock: "Buka kunci",
  group: "Kelompokkan",
  ungroup: "Pisahkan kelompok",
  selectGroup: "Pilih seluruh kelompok",
  selectSameKind: "Pilih semua yang sejenis",
  selectFollowing: "Pilih semua yang mengikuti",
  tidy: "Luruskan yang hampir lurus",
  layoutSelection: "Tata letak pilihan",
  selectionLaidOut: "Pilihan telah ditata",
  guides: "Garis bantu saat menyeret; tahan Ctrl (⌘) untuk mematikannya",
  space: {
    moreLeft: "Sisipkan ruang di kiri pilihan",
    lessLeft: "Hapus ruang di kiri pilihan",
    moreAbove: "Sisipkan ruang di atas pilihan",
    lessAbove: "Hapus ruang di atas pilihan",
  },
  menu: "Atur",
  locked: "Terkunci",
  isLocked: "“{{name}}” terkunci. Buka kuncinya dulu.",
  spokenLocked: "terkunci",
  spokenGroup: "dalam kelompok berisi {{count}}",
  done: "{{deed}}: {{names}}",
};
