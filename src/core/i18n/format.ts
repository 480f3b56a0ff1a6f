import { type Locale, LOCALES } from "./locales.ts";

/** Numbers, money, durations and dates as a reader of one language writes them. */
export interface Formats {
  readonly locale: Locale;
  /** A plain number; at most two decimals unless told. */
  readonly number: (value: number, mostDecimals?: number) => string;
  /** A whole number. */
  readonly integer: (value: number) => string;
  /** A ratio as a percentage: 0.35 is "35%". At most one decimal unless told. */
  readonly percent: (ratio: number, mostDecimals?: number) => string;
  /** Money in an ISO 4217 currency; whole units from 100 on. */
  readonly money: (value: number, currency: string) => string;
  /** Days, short: "8 d". */
  readonly days: (value: number) => string;
  /** Days in full: "8 days". */
  readonly daysLong: (value: number) => string;
  /** Hours, short: "1.5 h". */
  readonly hours: (value: number) => string;
  /** A calendar day (ISO 8601), in the locale's calendar; the text itself when it is no date. */
  readonly day: (isoDay: string) => string;
  /** A moment with date and time. */
  readonly moment: (milliseconds: number) => string;
  /** How long ago: "3 minutes ago". Both in milliseconds. */
  readonly ago: (milliseconds: number, now: number) => string;
  readonly list: (entries: readonly string[]) => string;
}

const SECOND = 1000;
const UNITS = [
  ["year", 365 * 86_400],
  ["month", 30 * 86_400],
  ["week", 7 * 86_400],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const;

type Width = "narrow" | "short" | "long";

/** The shortest form of the units that a reader takes for nothing else and in no other script. */
const SHORT_UNITS: Readonly<Record<Locale, { readonly day: Width; readonly hour: Width }>> = {
  en: { day: "narrow", hour: "narrow" },
  sv: { day: "short", hour: "short" },
  fi: { day: "short", hour: "short" },
  // "8 hr" is eight days in Indonesian and reads as eight hours.
  id: { day: "long", hour: "long" },
  ru: { day: "short", hour: "short" },
  // The narrow hour is a Latin letter.
  fa: { day: "short", hour: "short" },
};

export function createFormats(locale: Locale): Formats {
  const tag = LOCALES[locale].numberLocale;
  // Making a format takes a hundred times as long as using it.
  const known = new Map<string, Intl.NumberFormat>();
  const number = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const made = known.get(key) ?? new Intl.NumberFormat(tag, options);
    known.set(key, made);
    return made;
  };
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" });
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  const unit = (name: "day" | "hour", unitDisplay: Width, mostDecimals: number) =>
    number({ style: "unit", unit: name, unitDisplay, maximumFractionDigits: mostDecimals });
  const widths = SHORT_UNITS[locale];
  const short = unit("day", widths.day, 1);
  const long = unit("day", "long", 1);
  const hours = unit("hour", widths.hour, 2);
  const plural = new Intl.PluralRules(tag, { maximumFractionDigits: 1 });
  const daysLong = (value: number): string => {
    const text = long.format(value);
    if (locale !== "sv") return text;
    // CLDR counts in "dygn", nights included; a sales process counts in "dagar".
    return text.replace("dygn", plural.select(value) === "one" ? "dag" : "dagar");
  };
  return {
    locale,
    number: (value, mostDecimals = 2) =>
      number({ maximumFractionDigits: mostDecimals }).format(value),
    integer: (value) => number({ maximumFractionDigits: 0 }).format(value),
    percent: (ratio, mostDecimals = 1) =>
      number({ style: "percent", maximumFractionDigits: mostDecimals }).format(ratio),
    money: (value, currency) =>
      number({
        style: "currency",
        currency,
        currencyDisplay: "code",
        maximumFractionDigits: Math.abs(value) >= 100 ? 0 : 2,
        minimumFractionDigits: 0,
      }).format(value),
    days: (value) => short.format(value),
    daysLong,
    hours: (value) => hours.format(value),
    day: (isoDay) => {
      const time = Date.parse(`${isoDay}T00:00:00Z`);
      return Number.isNaN(time) ? isoDay : day.format(time);
    },
    moment: (milliseconds) => moment.format(milliseconds),
    ago: (milliseconds, now) => {
      const seconds = (milliseconds - now) / SECOND;
      for (const [unit, length] of UNITS) {
        if (Math.abs(seconds) >= length) return relative.format(Math.round(seconds / length), unit);
      }
      return relative.format(0, "second");
    },
    list: (entries) => list.format(entries),
  };
}
