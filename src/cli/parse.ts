import { parseArgs } from "node:util";
import { type CliOption, type OptionValues, UsageProblem } from "./verb.ts";

/** What stands on the command line after the program's name. */
export interface CommandLine {
  readonly words: readonly string[];
  readonly options: OptionValues;
}

/**
 * Reads the arguments. Throws a `UsageProblem` for an option that is not among those given, one
 * that lacks its value, and one that has a value too many.
 */
export function parseLine(args: readonly string[], options: readonly CliOption[]): CommandLine {
  const known = new Map(options.map((option) => [option.name, option]));
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      options.map(({ name, value }) => [name, { type: value === null ? "boolean" : "string" }]),
    ),
    allowPositionals: true,
    // Node's own messages are in English only: what is wrong is found here.
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const values = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const option = known.get(token.name);
    const name = token.rawName;
    if (option === undefined) throw new UsageProblem("cli.problem.unknownOption", { name });
    if (option.value === null) {
      if (token.value !== undefined) throw new UsageProblem("cli.problem.noValue", { name });
      values.set(token.name, true);
    } else {
      if (token.value === undefined) throw new UsageProblem("cli.problem.missingValue", { name });
      values.set(token.name, token.value);
    }
  }
  return { words, options: values };
}

/** The text of an option; null where it is not given. */
export function textOption(options: OptionValues, name: string): string | null {
  const value = options.get(name);
  return typeof value === "string" ? value : null;
}

/**
 * A number, as `1200`, `0.25` or `25%`; null where the option is not given. Throws a
 * `UsageProblem` for what is no number within the bounds.
 */
export function numberOption(
  options: OptionValues,
  name: string,
  least = 0,
  most = Number.MAX_VALUE,
): number | null {
  const text = textOption(options, name);
  if (text === null) return null;
  const found = /^(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(?<percent>%?)$/iu.exec(
    text.trim(),
  );
  const value = Number(found?.groups?.["number"] ?? Number.NaN);
  const number = found?.groups?.["percent"] === "%" ? value / 100 : value;
  if (!(number >= least && number <= most)) {
    throw new UsageProblem("cli.problem.badNumber", { name: `--${name}`, value: text });
  }
  return number;
}

/** The same, of whole numbers alone. */
export function wholeOption(
  options: OptionValues,
  name: string,
  least: number,
  most: number,
): number | null {
  const number = numberOption(options, name, least, most);
  if (number === null || Number.isInteger(number)) return number;
  const value = textOption(options, name) ?? "";
  throw new UsageProblem("cli.problem.badNumber", { name: `--${name}`, value });
}
