/** The forms of a letter: isolated, final and, for those that join on both sides, initial and medial. */
type Forms = readonly number[];

/*
 * Unicode holds the joined forms of Arabic letters as characters of their own (U+FB50 to
 * U+FDFF, U+FE70 to U+FEFF), those of one letter side by side in the order of `Forms`; each
 * is defined by its compatibility decomposition. So the table comes from Unicode itself.
 */
const FORMS: ReadonlyMap<string, Forms> = readForms();

const MARK = /\p{M}/u;
const LAM = "\u0644";

/**
 * Joins the letters of a text in logical order: each becomes the character of its joined form,
 * lam and alef one ligature. Vowel marks are left out, they have no place without a shaping
 * engine. A form without a glyph stays the plain letter.
 */
export function joinArabic(text: string, hasGlyph: (character: string) => boolean): string {
  const letters = Array.from(text.replaceAll("\u0647\u0654", "\u06C0")).filter(
    (character) => !MARK.test(character),
  );
  let joined = "";
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index] ?? "";
    const pair = letter === LAM ? LAM + (letters[index + 1] ?? "") : "";
    const unit = FORMS.has(pair) ? pair : letter;
    const forms = FORMS.get(unit);
    const before = letters[index - 1];
    if (unit === pair) index += 1;
    if (forms === undefined) {
      joined += letter;
      continue;
    }
    const joinsBefore = forms.length > 1 && joinsOn(before);
    const joinsAfter = forms.length > 2 && takesJoin(letters[index + 1]);
    const place = (joinsBefore ? 1 : 0) + (joinsAfter ? 2 : 0);
    const form = String.fromCodePoint(forms[place] ?? forms[0] ?? 0);
    joined += hasGlyph(form) ? form : unit;
  }
  return joined;
}

/** Whether the letter reaches out to the one after it. */
function joinsOn(letter: string | undefined): boolean {
  return letter === "\u0640" || (FORMS.get(letter ?? "")?.length ?? 0) > 2;
}

/** Whether the letter can be reached from the one before it. */
function takesJoin(letter: string | undefined): boolean {
  return letter === "\u0640" || (FORMS.get(letter ?? "")?.length ?? 0) > 1;
}

function readForms(): Map<string, number[]> {
  const forms = new Map<string, number[]>();
  for (const [from, to] of [
    [0xfb50, 0xfbb1],
    [0xfbd3, 0xfbe9],
    [0xfbfc, 0xfbff],
    [0xfe80, 0xfefc],
  ] as const) {
    for (let code = from; code <= to; code += 1) {
      const character = String.fromCodePoint(code);
      const base = character.normalize("NFKC");
      if (base === character || /\p{M}/u.test(base)) continue;
      const known = forms.get(base);
      if (known === undefined) forms.set(base, [code]);
      else if (known.at(-1) === code - 1) known.push(code);
    }
  }
  return forms;
}
