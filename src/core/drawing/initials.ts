const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The first letters of the first two words. In scripts that join letters they are kept apart,
 * so that they do not read as a word.
 */
export function initialsOf(name: string): string {
  return name
    .trim()
    .split(/[\s\u200c]+/u)
    .filter((word) => word !== "")
    .slice(0, 2)
    .map((word) => [...letters.segment(word)][0]?.segment.toLocaleUpperCase() ?? "")
    .join("\u200c");
}
