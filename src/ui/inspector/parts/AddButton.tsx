import { Button } from "../../kit/Button.tsx";
import styles from "../Inspector.module.css";

interface AddButtonProps {
  readonly label: string;
  readonly onPress?: () => void;
}

/** Adds an entry to the list above it. */
export function AddButton({ label, onPress }: AddButtonProps) {
  return (
    <div className={styles.add}>
      <Button look="quiet" dense icon="add" onPress={onPress}>
        {label}
      </Button>
    </div>
  );
}
