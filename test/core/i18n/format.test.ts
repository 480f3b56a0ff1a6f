import { describe, expect, it } from "vitest";
import { createFormats } from "../../../src/core/i18n/format.ts";
import { type Locale, LOCALE_NAMES } from "../../../src/core/i18n/locales.ts";

const NOW = Date.UTC(2027, 1, 15, 12);
const MINUTE = 60_000;

/** What a reader of each language sees; spaces of any width are written as one. */
const EXPECTED: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    number: "1,234.57",
    negative: "-5",
    integer: "1,235",
    percent: "35.5%",
    money: "EUR 118,960",
    cents: "EUR 12.5",
    day: "1d",
    days: "8.5d",
    oneDay: "1 day",
    twoDays: "2 days",
    fiveDays: "5 days",
    hours: "1.5h",
    date: "Feb 15, 2027",
    minutes: "3 minutes ago",
    yesterday: "yesterday",
    list: "a, b, and c",
  },
  sv: {
    number: "1 234,57",
    negative: "−5",
    integer: "1 235",
    percent: "35,5 %",
    money: "118 960 EUR",
    cents: "12,5 EUR",
    day: "1 d",
    days: "8,5 d",
    oneDay: "1 dag",
    twoDays: "2 dagar",
    fiveDays: "5 dagar",
    hours: "1,5 tim",
    date: "15 feb. 2027",
    minutes: "för 3 minuter sedan",
    yesterday: "i går",
    list: "a, b och c",
  },
  fi: {
    number: "1 234,57",
    negative: "−5",
    integer: "1 235",
    percent: "35,5 %",
    money: "118 960 EUR",
    cents: "12,5 EUR",
    day: "1 pv",
    days: "8,5 pv",
    oneDay: "1 päivä",
    twoDays: "2 päivää",
    fiveDays: "5 päivää",
    hours: "1,5 t",
    date: "15.2.2027",
    minutes: "3 minuuttia sitten",
    yesterday: "eilen",
    list: "a, b ja c",
  },
  id: {
    number: "1.234,57",
    negative: "-5",
    integer: "1.235",
    percent: "35,5%",
    money: "EUR 118.960",
    cents: "EUR 12,5",
    day: "1 hari",
    days: "8,5 hari",
    oneDay: "1 hari",
    twoDays: "2 hari",
    fiveDays: "5 hari",
    hours: "1,5 jam",
    date: "15 Feb 2027",
    minutes: "3 menit yang lalu",
    yesterday: "kemarin",
    list: "a, b, dan c",
  },
  ru: {
    number: "1 234,57",
    negative: "-5",
    integer: "1 235",
    percent: "35,5 %",
    money: "118 960 EUR",
    cents: "12,5 EUR",
    day: "1 дн.",
    days: "8,5 дн.",
    oneDay: "1 день",
    twoDays: "2 дня",
    fiveDays: "5 дней",
    hours: "1,5 ч",
    date: "15 февр. 2027 г.",
    minutes: "3 минуты назад",
    yesterday: "вчера",
    list: "a, b и c",
  },
  fa: {
    number: "۱٬۲۳۴٫۵۷",
    negative: "\u200e−۵",
    integer: "۱٬۲۳۵",
    percent: "۳۵٫۵٪",
    money: "\u200eEUR ۱۱۸٬۹۶۰",
    cents: "\u200eEUR ۱۲٫۵",
    day: "۱ روز",
    days: "۸٫۵ روز",
    oneDay: "۱ روز",
    twoDays: "۲ روز",
    fiveDays: "۵ روز",
    hours: "۱٫۵ ساعت",
    date: "۲۶ بهمن ۱۴۰۵",
    minutes: "۳ دقیقه پیش",
    yesterday: "دیروز",
    list: "a،\u200f b، و c",
  },
};

describe.each(LOCALE_NAMES)("the formats of %s", (locale) => {
  const formats = createFormats(locale);
  const shown = {
    number: formats.number(1234.567),
    negative: formats.number(-5),
    integer: formats.integer(1234.6),
    percent: formats.percent(0.355),
    money: formats.money(118_960.4, "EUR"),
    cents: formats.money(12.5, "EUR"),
    day: formats.days(1),
    days: formats.days(8.5),
    oneDay: formats.daysLong(1),
    twoDays: formats.daysLong(2),
    fiveDays: formats.daysLong(5),
    hours: formats.hours(1.5),
    date: formats.day("2027-02-15"),
    minutes: formats.ago(NOW - 3 * MINUTE, NOW),
    yesterday: formats.ago(NOW - 24 * 60 * MINUTE, NOW),
    list: formats.list(["a", "b", "c"]),
  };
  it.each(Object.entries(shown))("write a %s as its readers do", (name, text) => {
    expect(text.replaceAll(/[\u00a0\u202f\u2009]/gu, " ")).toBe(EXPECTED[locale][name]);
  });

  it("leave a text alone that is no date", () => {
    expect(formats.day("soon")).toBe("soon");
  });
});
