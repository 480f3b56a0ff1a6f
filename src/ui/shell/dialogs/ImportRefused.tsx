import type { ReadFailure } from "../../../core/exchange/stagecraft/failures.ts";
import { failureMessage } from "../../../core/exchange/stagecraft/messages.ts";
import { downloadBytes } from "../../../state/export/download.ts";
import { closeDialog, useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { Dialog } from "../../kit/Dialog.tsx";
import { Icon } from "../../kit/Icon.tsx";
import styles from "./Import.module.css";

export function ImportRefused({
  name,
  failure,
  bytes,
}: {
  readonly name: string;
  readonly failure: ReadFailure;
  readonly bytes: Uint8Array;
}) {
  const translate = useTranslate();
  return (
    <Dialog
      title={translate("shell.importRefused.title")}
      closeLabel={translate("common.close")}
      onClose={closeDialog}
      footer={
        <>
          {failure.reason === "newer" && (
            <Button icon="download" onPress={() => downloadBytes(name, bytes)}>
              {translate("shell.importRefused.download")}
            </Button>
          )}
          <Button look="primary" onPress={closeDialog} autoFocus>
            {translate("common.close")}
          </Button>
        </>
      }
    >
      <p className={styles.reason} dir="auto">
        <Icon name="alert" />
        <span>{failureMessage(translate, failure)}</span>
      </p>
      <p className={styles.calm}>{translate("shell.importRefused.text", { name })}</p>
    </Dialog>
  );
}
