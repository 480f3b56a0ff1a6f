import type { FindingMark } from "../../../state/analysis/recordFindings.ts";
import { useFormats } from "../../../state/session/session.ts";
import { Icon } from "../Icon.tsx";
import { SEVERITY_ICONS } from "./severityIcons.ts";
import styles from "./findings.module.css";

/** How bad and how many, as a sign and a number. What holds it says it in words. */
export function MarkSign({ mark }: { readonly mark: FindingMark }) {
  const formats = useFormats();
  const { severity, errors, warnings } = mark;
  return (
    <span className={styles.mark} data-severity={severity} aria-hidden>
      <Icon name={SEVERITY_ICONS[severity]} size={12} />
      {formats.integer(errors + warnings)}
    </span>
  );
}
