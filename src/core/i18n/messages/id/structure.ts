import type { Translated } from "../../catalogue.ts";
import type { structure as english } from "../en/structure.ts";

export const structure: Translated<typeof english> = {
  hidden_other: "{{count}} aktivitas",
  collapse: "Ciutkan tahap",
  collapseNamed: "Ciutkan {{name}}",
  expandNamed: "Bentangkan {{name}}",
  collapseAll: "Ciutkan semua tahap",
  expandAll: "Bentangkan semua tahap",
  isCollapsed: "Diciutkan",
  said: {
    collapsed: "{{what}} diciutkan",
    expanded: "{{what}} dibentangkan",
  },
  grid: {
    view: "Kisi",
    label: "{{name}}: tahap menurut peran",
    show: "Tampilkan tahap menurut peran",
    roles: "Peran",
    noRole: "Tanpa peran",
    inFlow: "Langsung di alur",
    addActivityAt: "Tambah aktivitas: {{stage}}, {{role}}",
    addStage: "Tambah tahap",
    addRole: "Tambah peran",
    newRole: "Peran baru",
    earlier: "Pindahkan tahap lebih awal",
    later: "Pindahkan tahap lebih akhir",
    moveTo: "Pindahkan ke…",
    moveToStage: "Ke tahap",
    moveToRole: "Ke peran",
    move: "Pindahkan aktivitas di kisi",
    card: "{{name}}. {{stage}}, {{role}}",
    empty:
      "Belum ada tahap. Tambahkan yang pertama: aktivitasnya lalu tampil di sini menurut peran.",
    help: "Tombol panah untuk bergerak, Spasi mengangkat dan meletakkan aktivitas, Enter atau F2 mengganti nama, M memindahkan lewat menu.",
    said: {
      lifted: "{{name}} diangkat. Tombol panah memilih sel, Spasi meletakkan, Escape mengembalikan",
      over: "{{stage}}, {{role}}",
      moved: "{{name}} dipindahkan ke {{stage}}, {{role}}",
      putBack: "{{name}} dikembalikan",
    },
  },
};
