import type { Locale } from "./locales.ts";

interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** What people type; spaces group in every language, and Persian's own separators mean one thing. */
const SEPARATORS: Readonly<Record<Locale, Separators>> = {
  en: { decimal: ".", group: "," },
  sv: { decimal: ",", group: "" },
  fi: { decimal: ",", group: "" },
  id: { decimal: ",", group: "." },
  ru: { decimal: ",", group: "" },
  // Where the keyboard has no momayyez, a slash or the Latin point stands for it.
  fa: { decimal: "./", group: "," },
};

const IGNORED = /[\s\p{Cf}'’%٪]/gu;
const DIGIT = /[\u06f0-\u06f9\u0660-\u0669]/gu;
const MINUS = /^[-−‐–]/u;
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)$/;
const THOUSANDS = /^-?[1-9]\d{0,2}(?:,\d{3})+$/;

/**
 * A number as it is typed: in Latin, Persian or Arabic digits, with the separators of the
 * language or with others where they can mean one thing only. "12,5" is twelve and a half in
 * English too, because no thousand ends in one digit; "1.234" in Swedish could be either and is
 * not guessed. A percent sign is passed over: 35% is 35.
 *
 * Null for nothing typed, undefined for what is no number.
 */
export function readNumber(text: string, locale: Locale): number | null | undefined {
  const typed = text
    .replaceAll(IGNORED, "")
    .replaceAll(DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(MINUS, "-");
  if (typed === "") return null;
  const plain = withPoint(typed, SEPARATORS[locale]);
  return plain !== null && NUMBER.test(plain) ? Number(plain) : undefined;
}

/** The same number with a point before the decimals and nothing between the thousands. */
function withPoint(typed: string, { decimal, group }: Separators): string | null {
  const marks: string[] = typed.match(/[^\d-]/gu) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return typed;
  const kinds = new Set(marks);
  if (kinds.size > 2) return null;
  if (kinds.size === 2) {
    // Two kinds: the last one, which stands once, comes before the decimals.
    const [first] = marks;
    if (first === undefined || last === "٬" || first === "٫") return null;
    if (marks.indexOf(last) !== marks.length - 1) return null;
    const [whole = "", decimals = ""] = typed.split(last);
    return isSeparator(last) && isSeparator(first) ? joined(whole, first, decimals) : null;
  }
  if (last === "٫") return marks.length === 1 ? typed.replace(last, ".") : null;
  if (last === "٬") return joined(typed, last);
  if (marks.length > 1) return isSeparator(last) ? joined(typed, last) : null;
  if (decimal.includes(last)) return typed.replace(last, ".");
  if (last !== "." && last !== ",") return null;
  if (!THOUSANDS.test(typed.replace(last, ","))) return typed.replace(last, ".");
  return group === last ? joined(typed, last) : null;
}

function isSeparator(sign: string): boolean {
  return ".,٫٬/".includes(sign);
}

function joined(whole: string, separator: string, decimals?: string): string | null {
  const commas = whole.replaceAll(separator, ",");
  if (!THOUSANDS.test(commas)) return null;
  const digits = commas.replaceAll(",", "");
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}
