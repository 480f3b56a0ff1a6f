import { STORAGE_PROBLEM_MESSAGES, useStorageProblem } from "../../state/storage/status.ts";
import { runAction } from "../../state/actions/registry.ts";
import { useTranslate } from "../../state/session/session.ts";
import { useEditor } from "../../state/store/editor.ts";
import { Button } from "../kit/Button.tsx";
import { Icon } from "../kit/Icon.tsx";
import styles from "./StorageBanner.module.css";

/** Says across the page that the browser does not keep what is done, and offers a file instead. */
export function StorageBanner() {
  const translate = useTranslate();
  const problem = useStorageProblem();
  const hasDocument = useEditor((state) => state.document !== null);
  if (problem === null) return null;
  return (
    <div className={styles.banner} role="alert">
      <Icon name="alert" />
      <span className={styles.text}>{translate(STORAGE_PROBLEM_MESSAGES[problem])}</span>
      {hasDocument && (
        <Button dense icon="download" onPress={() => runAction("export.json")}>
          {translate("shell.bar.exportNow")}
        </Button>
      )}
    </div>
  );
}
