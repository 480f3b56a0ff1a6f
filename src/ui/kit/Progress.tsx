import { useFormats, useTranslate } from "../../state/session/session.ts";
import { Button } from "./Button.tsx";
import styles from "./Progress.module.css";

interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
}

interface ProgressProps extends ProgressBarProps {
  readonly onCancel: () => void;
}

/** How far long work is. */
export function ProgressBar({ label, share }: ProgressBarProps) {
  return <progress className={styles.bar} aria-label={label} value={share} max={1} />;
}

/** How far long work is, and the way to stop it. */
export function Progress({ label, share, onCancel }: ProgressProps) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <div className={styles.progress}>
      <ProgressBar label={label} share={share} />
      <span className={styles.share}>{formats.percent(share, 0)}</span>
      <Button dense onPress={onCancel}>
        {translate("common.cancel")}
      </Button>
    </div>
  );
}
