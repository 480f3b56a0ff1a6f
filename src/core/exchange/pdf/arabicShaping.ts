/** The forms of a letter: isolated, final and, for those that join on both sides, initial and medial. */
type Forms = readonly number[];

/*
 * Unicode holds the joined forms of Arabic letters as characters of their own (U+FB50 to
 * U+FDFF, U+FE70 to U+FEFF), those of one letter side by side in the order of `Forms`; each
 * is defined by its compatibility decomposition. So the table comes from Unicode itself.
 */
const FORMS: ReadonlyMap<string, Forms> = readForms();

const LAM = "\u0644";
const KASHIDA = "\u0640";
const JOINER = "\u200D";

/**
 * The joined forms of letters that follow each other, marks left out: each becomes the
 * character of its form, lam and alef one ligature with nothing in the place of the alef. A
 * form without a glyph stays the plain letter.
 */
export function joinLetters(
  letters: readonly string[],
  hasGlyph: (character: string) => boolean,
): string[] {
  const joined: string[] = [];
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index] ?? "";
    const pair = letter === LAM ? LAM + (letters[index + 1] ?? "") : "";
    const isPair = FORMS.has(pair);
    const forms = FORMS.get(isPair ? pair : letter);
    const before = letters[index - 1];
    const after = letters[index + (isPair ? 2 : 1)];
    const joinsBefore = (forms?.length ?? 0) > 1 && joinsOn(before);
    const joinsAfter = (forms?.length ?? 0) > 2 && takesJoin(after);
    const place = (joinsBefore ? 1 : 0) + (joinsAfter ? 2 : 0);
    const code = forms?.[place] ?? forms?.[0];
    const form = code === undefined ? letter : String.fromCodePoint(code);
    if (isPair && hasGlyph(form)) {
      joined.push(form, "");
      index += 1;
    } else joined.push(hasGlyph(form) ? form : letter);
  }
  return joined;
}

/** Whether the letter reaches out to the one after it. */
function joinsOn(letter: string | undefined): boolean {
  return isBar(letter) || (FORMS.get(letter ?? "")?.length ?? 0) > 2;
}

/** Whether the letter can be reached from the one before it. */
function takesJoin(letter: string | undefined): boolean {
  return isBar(letter) || (FORMS.get(letter ?? "")?.length ?? 0) > 1;
}

/** What joins on both sides without being a letter. */
function isBar(letter: string | undefined): boolean {
  return letter === KASHIDA || letter === JOINER;
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
