import { DialogTrigger } from "react-aria-components";
import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import { runAction } from "../../../state/actions/registry.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { type SaveState, useEditor } from "../../../state/store/editor.ts";
import { Button } from "../../kit/Button.tsx";
import { Icon, type IconName } from "../../kit/Icon.tsx";
import { PopoverDialog } from "../../kit/PopoverDialog.tsx";
import styles from "./SavedState.module.css";

const STATES: Readonly<
  Record<SaveState, { readonly text: MessageKey; readonly icon: IconName | null }>
> = {
  saved: { text: "shell.bar.saved", icon: "check" },
  saving: { text: "shell.bar.saving", icon: null },
  failed: { text: "shell.bar.failed", icon: "alert" },
  memoryOnly: { text: "shell.bar.memoryOnly", icon: "offline" },
};

/** Whether the last change is in the browser's database; says what to do when it is not. */
export function SavedState() {
  const translate = useTranslate();
  const saveState = useEditor((state) => state.saveState);
  const { text, icon } = STATES[saveState];
  if (saveState === "saved" || saveState === "saving") {
    return (
      <span className={styles.state} data-testid="save-state" data-state={saveState}>
        {icon !== null && <Icon name={icon} size={14} />}
        {translate(text)}
      </span>
    );
  }
  return (
    <DialogTrigger>
      <Button look="danger" dense icon={icon ?? "alert"}>
        {translate(text)}
      </Button>
      <PopoverDialog
        label={translate(text)}
        className={styles.popover}
        dialogClassName={styles.dialog}
      >
        <p>
          {translate(saveState === "failed" ? "shell.bar.failedHint" : "shell.bar.memoryOnlyHint")}
        </p>
        <Button look="primary" onPress={() => runAction("export.json")}>
          {translate("shell.bar.exportNow")}
        </Button>
      </PopoverDialog>
    </DialogTrigger>
  );
}
