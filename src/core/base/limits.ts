/** What a document may hold. Every reader and every edit keeps to these. */
export const LIMITS = {
  /** Bytes of a file. */
  fileBytes: 10_000_000,
  /** How deep objects and arrays may nest. */
  depth: 64,
  /** Records in a document. */
  elements: 20_000,
  /** Characters (as a reader counts them) in a name or a text. */
  label: 10_000,
  /** UTF-16 units in a text, whatever they combine to. */
  textUnits: 100_000,
  /** UTF-16 units in an id. */
  idUnits: 64,
  /** Entries of a list inside a record (criteria, questions, links). */
  listEntries: 500,
  /** Canvas pixels from the origin, in each direction. */
  coordinate: 1_000_000,
  /** Canvas pixels. */
  minSize: 24,
  maxSize: 20_000,
  /** Money, days, hours, counts: the largest amount that is taken for real. */
  amount: 1_000_000_000_000,
  /** UTF-16 units in a link. */
  linkUnits: 2_048,
} as const;
