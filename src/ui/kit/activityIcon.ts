import type { IconName } from "./Icon.tsx";

const TYPE_ICONS: ReadonlyMap<string, IconName> = new Map([
  ["call", "phone"],
  ["email", "mail"],
  ["meeting", "meeting"],
  ["demo", "demo"],
  ["research", "search"],
  ["proposal", "file"],
  ["negotiation", "negotiation"],
  ["contract", "sign"],
  ["followUp", "refresh"],
  ["recordUpdate", "database"],
  ["internal", "building"],
]);

/** The icon of a type of activity; one that a later version or the user made up has a common one. */
export function activityIcon(type: string): IconName {
  return TYPE_ICONS.get(type) ?? "layout";
}
