/** What a text of the library's controls is filled with. */
export type Values = Readonly<Record<string, string | number | boolean>>;

/** A text of the library's controls, or how one is made of what it is about. */
export type ControlText = string | ((values: Values, formatter: Formatter) => string);

/** Texts by package and name, as the library keeps them. */
export type ControlTexts = Readonly<Record<string, Readonly<Record<string, ControlText>>>>;

/** What the library hands to a text. */
interface Formatter {
  /** A number in the digits of the language. */
  readonly number: (value: number) => string;
}
