/*
 * Small choices that this browser keeps. Reading or writing may be forbidden (private
 * windows, blocked storage); a preference is then simply not kept.
 */

const PREFIX = "stagecraft.";

/** A stored choice; the standard where none is stored or it is none of the allowed. */
export function readPreference<Value extends string>(
  name: string,
  allowed: readonly Value[] | null,
  standard: Value,
): Value {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(PREFIX + name);
  } catch {
    return standard;
  }
  if (stored === null) return standard;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- without a list any text is allowed
  if (allowed === null) return stored as Value;
  return allowed.find((value) => value === stored) ?? standard;
}

export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Not kept: the choice holds until the page is left.
  }
}
