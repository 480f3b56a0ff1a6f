import type { Severity } from "../../../core/quality/rule.ts";
import type { IconName } from "../Icon.tsx";

/** Shapes as well as colours: a cross in a circle, a triangle, an i. */
export const SEVERITY_ICONS: Readonly<Record<Severity, IconName>> = {
  error: "lost",
  warning: "alert",
  info: "info",
};
