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

export function createFormats(locale: Locale): Formats {
  const tag = LOCALES[locale].numberLocale;
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options);
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" });
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  const short = number({
    style: "unit",
    unit: "day",
    unitDisplay: "narrow",
    maximumFractionDigits: 1,
  });
  const long = number({
    style: "unit",
    unit: "day",
    unitDisplay: "long",
    maximumFractionDigits: 1,
  });
  const hours = number({
    style: "unit",
    unit: "hour",
    // In Persian the narrow form is a Latin letter.
    unitDisplay: locale === "fa" ? "short" : "narrow",
    maximumFractionDigits: 2,
  });
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
    daysLong: (value) => long.format(value),
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
