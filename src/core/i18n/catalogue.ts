import type { Locale } from "./locales.ts";
import type { en } from "./messages/en/index.ts";

/** A catalogue of another language: the shape of the English one, its plurals by its own rules. */
export type Translated<Source> = {
  readonly [Key in keyof Source as StripPlural<Key & string>]: Source[Key] extends string
    ? string
    : Translated<Source[Key]>;
} & {
  readonly [
    Key in keyof Source as Key extends `${infer Stem}_${Plural}` ? `${Stem}_${Plural}` : never
  ]?: string;
};

type Plural = "zero" | "one" | "two" | "few" | "many" | "other";

// Of a plural message only the form "other" is needed in every language.
type StripPlural<Key extends string> = Key extends `${infer Stem}_${Plural}`
  ? `${Stem}_other`
  : Key;

type Join<Prefix extends string, Key extends string> = Prefix extends "" ? Key : `${Prefix}.${Key}`;

type Stem<Key extends string> = Key extends `${infer Base}_${Plural}` ? Base : Key;

type Paths<Tree, Prefix extends string = ""> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? Join<Prefix, Stem<Key>>
    : Paths<Tree[Key], Join<Prefix, Key>>;
}[keyof Tree & string];

/** The name of a message, such as `files.notJson`. */
export type MessageKey = Paths<typeof en>;

/** The messages of any one language. */
export type Messages = Translated<typeof en>;

/** Loads a language when it is asked for; none but the chosen one is fetched. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  switch (locale) {
    case "en":
      return (await import("./messages/en/index.ts")).en;
    case "sv":
      return (await import("./messages/sv/index.ts")).sv;
    case "fi":
      return (await import("./messages/fi/index.ts")).fi;
    case "id":
      return (await import("./messages/id/index.ts")).id;
    case "ru":
      return (await import("./messages/ru/index.ts")).ru;
    case "fa":
      return (await import("./messages/fa/index.ts")).fa;
  }
}
