import { repairMessage } from "../../../core/exchange/stagecraft/messages.ts";
import type { Repair } from "../../../core/exchange/stagecraft/repairs.ts";
import { closeDialog, useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { Dialog } from "../../kit/Dialog.tsx";
import styles from "./Import.module.css";

/** More than this nobody reads; the rest is counted. */
const MOST_SHOWN = 100;

export function ImportReport({
  name,
  repairs,
}: {
  readonly name: string;
  readonly repairs: readonly Repair[];
}) {
  const translate = useTranslate();
  const hidden = repairs.length - MOST_SHOWN;
  return (
    <Dialog
      title={translate("shell.importReport.title")}
      closeLabel={translate("common.close")}
      onClose={closeDialog}
      footer={
        <Button look="primary" onPress={closeDialog} autoFocus>
          {translate("shell.importReport.ok")}
        </Button>
      }
    >
      <p>{translate("shell.importReport.text", { name, count: repairs.length })}</p>
      <ul className={styles.list}>
        {repairs.slice(0, MOST_SHOWN).map((repair) => (
          <li key={`${repair.code} ${repair.path}`}>
            <span dir="auto">{repairMessage(translate, repair)}</span>
            <code className={styles.path} dir="ltr">
              {repair.path}
            </code>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p>{translate("shell.importReport.more", { count: hidden })}</p>}
    </Dialog>
  );
}
