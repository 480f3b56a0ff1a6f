import type { Translate } from "../core/i18n/translator.ts";
import { LOCALE_NAMES } from "../core/i18n/locales.ts";
import { ENDINGS, EXIT } from "./exitCodes.ts";
import type { CliOption, Verb } from "./verb.ts";

/** The options that every verb takes. */
export const COMMON_OPTIONS: readonly CliOption[] = [
  { name: "json", value: null, about: "cli.option.json" },
  { name: "language", value: LOCALE_NAMES.join("|"), about: "cli.option.language" },
  { name: "texts", value: "TAG", about: "languages.cli.option" },
  { name: "help", value: null, about: "cli.option.help" },
  { name: "version", value: null, about: "cli.option.version" },
];

const INDENT = "  ";

/** What can be done, in general. */
export function generalHelp(verbs: readonly Verb[], translate: Translate): string {
  return [
    translate("cli.about"),
    "",
    `${translate("cli.heading.usage")}: stagecraft VERB FILE […]`,
    INDENT + translate("cli.file"),
    "",
    ...section(
      translate("cli.heading.verbs"),
      verbs.map(({ name, about }) => [name, translate(about)]),
    ),
    ...optionLines(COMMON_OPTIONS, translate),
    ...exampleLines(
      verbs.flatMap(({ examples }) => examples.slice(0, 1)),
      translate,
    ),
    ...endingLines(translate),
    translate("cli.more"),
  ].join("\n");
}

/** What one verb does and takes. */
export function verbHelp({ name, about, options, examples }: Verb, translate: Translate): string {
  return [
    translate(about),
    "",
    `${translate("cli.heading.usage")}: stagecraft ${name} FILE […]`,
    INDENT + translate("cli.file"),
    "",
    ...optionLines([...options, ...COMMON_OPTIONS], translate),
    ...exampleLines(examples, translate),
    ...endingLines(translate),
  ]
    .join("\n")
    .trimEnd();
}

function optionLines(options: readonly CliOption[], translate: Translate): string[] {
  return section(
    translate("cli.heading.options"),
    options.map(({ name, value, about }) => [
      value === null ? `--${name}` : `--${name} ${value}`,
      translate(about),
    ]),
  );
}

function exampleLines(examples: Verb["examples"], translate: Translate): string[] {
  return [
    `${translate("cli.heading.examples")}:`,
    ...examples.flatMap(({ line, about }) => [
      `${INDENT}stagecraft ${line}`,
      `${INDENT}${INDENT}${translate(about)}`,
    ]),
    "",
  ];
}

function endingLines(translate: Translate): string[] {
  return section(
    translate("cli.heading.endings"),
    ENDINGS.map((ending) => [String(EXIT[ending]), translate(`cli.ending.${ending}`)]),
  );
}

function section(title: string, rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([term]) => term.length));
  return [
    `${title}:`,
    ...rows.map(([term, words]) => `${INDENT}${term.padEnd(width)}${INDENT}${words}`),
    "",
  ];
}
