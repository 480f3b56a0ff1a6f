import type { ControlTexts } from "./types.ts";

/** What date pickers, lists and menus say by themselves, in Indonesian. */
export const id: ControlTexts = {
  "@react-aria/spinbutton": { Empty: "Kosong" },
  "@react-aria/searchfield": { "Clear search": "Hapus pencarian" },
  "@react-aria/overlays": { dismiss: "Tutup" },
  "@react-aria/numberfield": {
    decrease: ({ fieldLabel }) => `Kurangi ${fieldLabel}`,
    increase: ({ fieldLabel }) => `Tambah ${fieldLabel}`,
    numberField: "Kolom angka",
  },
  "@react-aria/menu": {
    longPressMessage: "Tekan lama atau tekan Alt + panah bawah untuk membuka menu",
  },
  "@react-aria/grid": {
    deselectedItem: ({ item }) => `${item} tidak lagi dipilih.`,
    select: "Pilih",
    selectedCount: ({ count }, { number }) =>
      count === 0 ? "Tidak ada yang dipilih." : `${number(Number(count))} item dipilih.`,
    selectedAll: "Semua item dipilih.",
    selectedItem: ({ item }) => `${item} dipilih.`,
    longPressToSelect: "Tekan lama untuk mulai memilih.",
  },
  "@react-aria/datepicker": {
    era: "era",
    year: "tahun",
    month: "bulan",
    day: "hari",
    hour: "jam",
    minute: "menit",
    second: "detik",
    dayPeriod: "pagi atau sore",
    calendar: "Kalender",
    startDate: "Tanggal mulai",
    endDate: "Tanggal selesai",
    weekday: "hari dalam minggu",
    timeZoneName: "zona waktu",
    selectedDateDescription: ({ date }) => `Tanggal yang dipilih: ${date}`,
    selectedRangeDescription: ({ startDate, endDate }) =>
      `Rentang yang dipilih: ${startDate} sampai ${endDate}`,
    selectedTimeDescription: ({ time }) => `Waktu yang dipilih: ${time}`,
  },
  "@react-aria/combobox": {
    focusAnnouncement: (values, { number }) => {
      const { isGroupChange, groupTitle, groupCount, optionText, isSelected } = values;
      const group = isGroupChange
        ? `Masuk ke grup ${groupTitle}, dengan ${number(Number(groupCount))} pilihan. `
        : "";
      return `${group}${optionText}${isSelected ? ", dipilih" : ""}`;
    },
    countAnnouncement: ({ optionCount }, { number }) =>
      `${number(Number(optionCount))} pilihan tersedia.`,
    selectedAnnouncement: ({ optionText }) => `${optionText}, dipilih`,
    buttonLabel: "Tampilkan saran",
    listboxLabel: "Saran",
  },
  "@react-aria/calendar": {
    previous: "Sebelumnya",
    next: "Berikutnya",
    selectedDateDescription: ({ date }) => `Tanggal yang dipilih: ${date}`,
    selectedRangeDescription: ({ dateRange }) => `Rentang yang dipilih: ${dateRange}`,
    todayDate: ({ date }) => `Hari ini, ${date}`,
    todayDateSelected: ({ date }) => `Hari ini, ${date}, dipilih`,
    dateSelected: ({ date }) => `${date}, dipilih`,
    startRangeSelectionPrompt: "Klik untuk mulai memilih rentang tanggal",
    finishRangeSelectionPrompt: "Klik untuk selesai memilih rentang tanggal",
    minimumDate: "Tanggal pertama yang tersedia",
    maximumDate: "Tanggal terakhir yang tersedia",
    dateRange: ({ startDate, endDate }) => `${startDate} sampai ${endDate}`,
  },
  "@react-aria/autocomplete": { collectionLabel: "Saran" },
  "@react-stately/datepicker": {
    rangeUnderflow: ({ minValue }) => `Tanggal harus ${minValue} atau sesudahnya.`,
    rangeOverflow: ({ maxValue }) => `Tanggal harus ${maxValue} atau sebelumnya.`,
    rangeReversed: "Tanggal mulai harus sebelum tanggal selesai.",
    unavailableDate: "Tanggal ini tidak tersedia.",
  },
  "react-aria-components": {
    selectPlaceholder: "Pilih satu",
    tableResizer: "Pengubah ukuran",
    dropzoneLabel: "Tempat melepas",
    colorSwatchPicker: "Contoh warna",
  },
};
