import { LIMITS } from "./limits.ts";

const SCHEMES = new Set(["http:", "https:", "mailto:", "tel:"]);

/**
 * A link that may be followed, or null. Only http, https, mailto and tel pass; control
 * characters and blanks inside (a known way to hide a scheme) never do.
 */
export function safeLink(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > LIMITS.linkUnits || /[\p{Cc}\s\\]/u.test(trimmed))
    return null;
  try {
    const url = new URL(trimmed);
    const hosted = url.protocol === "http:" || url.protocol === "https:";
    if (!SCHEMES.has(url.protocol) || (hosted && url.hostname === "")) return null;
    return trimmed;
  } catch {
    return null;
  }
}
