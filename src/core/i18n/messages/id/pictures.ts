import type { Translated } from "../../catalogue.ts";
import type { pictures as english } from "../en/pictures.ts";

export const pictures: Translated<typeof english> = {
  export: "Ekspor sebagai gambar",
  copyAction: "Salin sebagai gambar",
  title: "Gambar",
  preview: "Pratinjau gambar",
  format: "Format",
  part: "Bagian",
  whole: "Seluruh diagram",
  selection: "Pilihan",
  size: "Ukuran",
  otherSize: "Lain",
  width: "Lebar dalam piksel",
  widthBetween: "Antara {{least}} dan {{most}} piksel.",
  ground: "Latar belakang",
  white: "Putih",
  transparent: "Transparan",
  pixels: "{{width}} × {{height}} piksel",
  vector: "{{width}} × {{height}} piksel, tajam dalam ukuran apa pun",
  tooLarge:
    "Gambar ini akan berukuran {{width}} × {{height}} piksel. Program membuka paling banyak {{side}} piksel per sisi dan {{all}} juta seluruhnya.",
  useScale: "Gunakan {{scale}}",
  copy: "Salin",
  save: "Simpan",
  drawing: "Menggambar…",
  making: "Membuat berkas…",
  failed: "Gambar tidak dapat dibuat: {{reason}}",
  copied: "Gambar disalin",
  notCopied: "Peramban tidak mengizinkan gambar disalin. Simpan saja sebagai berkas.",
};
