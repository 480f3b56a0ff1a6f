/** Marks around every text that comes from the messages. */
export const OPEN = "⟦";
export const CLOSE = "⟧";

const ACCENTED: ReadonlyMap<string, string> = new Map(
  [..."aáeëiïoöuüyýcçnñsšzžAÅEÉIÎOØUÛCÇNÑSŠZŽ".matchAll(/(\p{L})(\p{L})/gu)].map(
    ([, plain = "", accented = ""]) => [plain, accented],
  ),
);

/** How much longer than English the longest languages are, as a share. */
const LONGER = 0.4;

/** A text with accents, in brackets and longer, its {{placeholders}} as they were. */
export function pseudo(text: string): string {
  const words = text
    .split(/(\{\{[^}]*\}\})/u)
    .map((part) =>
      part.startsWith("{{")
        ? part
        : part.replaceAll(/[a-z]/giu, (sign) => ACCENTED.get(sign) ?? sign),
    );
  const length = text.replaceAll(/\{\{[^}]*\}\}/gu, "").length;
  return `${OPEN}${words.join("")}${"~".repeat(Math.ceil(length * LONGER))}${CLOSE}`;
}

/** Messages of a language that nobody speaks: what shows without brackets is hard-wired. */
export function createPseudoMessages(messages: object): object {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === "string"
        ? pseudo(value)
        : typeof value === "object" && value !== null
          ? createPseudoMessages(value)
          : value,
    ]),
  );
}
