import type { Translated } from "../../catalogue.ts";
import type { asked as english } from "../en/asked.ts";

export const asked: Translated<typeof english> = {
  journeyStepHint: "Yang dilakukan pelanggan sementara itu, misalnya membandingkan penawaran",
  reason: "Alasan {{number}}",
  addReason: "Tambah alasan",
  noReasons: "Belum ada. Alasan yang dibedakan menunjukkan apa yang bisa diperbaiki.",
  addInvolved: "Tambah peran",
  partOf: "Bagian {{name}}",
  nobodyElse: "Sejauh ini hanya yang mengerjakan.",
};
