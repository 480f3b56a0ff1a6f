import { Button } from "react-aria-components";
import { useFormats } from "../../state/session/session.ts";
import styles from "./PageNav.module.css";

interface PagePart<Part extends string> {
  readonly part: Part;
  readonly label: string;
  /** How many there are in the part, where it is a list. */
  readonly count?: number;
}

interface PageNavProps<Part extends string> {
  readonly label: string;
  readonly parts: readonly PagePart<Part>[];
  /** The part in view, where the page tells. */
  readonly current?: Part | null;
  readonly onGo: (part: Part) => void;
}

/** The parts of a long page, which stay in sight above it; each goes to its part. */
export function PageNav<Part extends string>({ label, parts, current, onGo }: PageNavProps<Part>) {
  const formats = useFormats();
  return (
    <nav className={styles.nav} aria-label={label}>
      <ul>
        {parts.map(({ part, label: name, count }) => (
          <li key={part}>
            <Button
              className={styles.item}
              aria-current={part === current ? "location" : undefined}
              onPress={() => onGo(part)}
            >
              {name}
              {count !== undefined && (
                <span className={styles.count}>{formats.integer(count)}</span>
              )}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
