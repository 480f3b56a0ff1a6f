import type { ReactNode } from "react";
import { DialogTrigger } from "react-aria-components";
import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import { runAction } from "../../../state/actions/registry.ts";
import { usePersistence } from "../../../state/library/persistence.ts";
import { heldIn } from "../../../state/session/location.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { STORAGE_PROBLEM_MESSAGES, useStorageProblem } from "../../../state/storage/status.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Button } from "../../kit/Button.tsx";
import { Icon, type IconName } from "../../kit/Icon.tsx";
import { PopoverDialog } from "../../kit/PopoverDialog.tsx";
import styles from "./SavedState.module.css";

/** Whether the last change is in the browser's database; says what to do when it is not. */
export function SavedState() {
  const translate = useTranslate();
  const saveState = useEditor((state) => state.saveState);
  const isForgetful = usePersistence((persistence) => persistence.isForgetful);
  const problem = useStorageProblem();
  const isShared = useEditor(
    ({ documentId }) => documentId !== null && heldIn(documentId) !== null,
  );
  if (isShared) return null;
  switch (saveState) {
    case "failed":
      return (
        <Hint look="danger" icon="alert" title="shell.bar.failed" text="shell.bar.failedHint">
          <ExportNow />
        </Hint>
      );
    case "memoryOnly":
      return (
        <Hint
          look="danger"
          icon="offline"
          title="shell.bar.memoryOnly"
          text={STORAGE_PROBLEM_MESSAGES[problem ?? "unavailable"]}
        >
          <ExportNow />
        </Hint>
      );
    case "saved":
    case "saving":
      return (
        <span className={styles.state} data-testid="save-state" data-state={saveState}>
          {isForgetful ? (
            // One button in both states, so that the focus stays on it while something is saved.
            <Hint
              look="quiet"
              icon="info"
              title={saveState === "saved" ? "shell.bar.savedForNow" : "shell.bar.saving"}
              text="storage.forgetful.text"
            >
              <Button look="primary" onPress={() => runAction("file.saveToDisk")}>
                {translate("storage.disk.save")}
              </Button>
            </Hint>
          ) : (
            <>
              {saveState === "saved" && <Icon name="check" size={14} />}
              {translate(saveState === "saved" ? "shell.bar.saved" : "shell.bar.saving")}
            </>
          )}
        </span>
      );
  }
}

function ExportNow() {
  const translate = useTranslate();
  return (
    <Button look="primary" onPress={() => runAction("export.json")}>
      {translate("shell.bar.exportNow")}
    </Button>
  );
}

/** A button that says how saving fares, and when pressed what that means and what can be done. */
function Hint({
  look,
  icon,
  title,
  text,
  children,
}: {
  readonly look: "danger" | "quiet";
  readonly icon: IconName;
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly children: ReactNode;
}) {
  const translate = useTranslate();
  return (
    <DialogTrigger>
      <Button look={look} dense icon={icon}>
        {translate(title)}
      </Button>
      <PopoverDialog
        label={translate(title)}
        className={styles.popover}
        dialogClassName={styles.dialog}
      >
        <p>{translate(text)}</p>
        {children}
      </PopoverDialog>
    </DialogTrigger>
  );
}
