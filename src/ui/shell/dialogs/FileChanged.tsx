import { closeDialog, useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { Dialog } from "../../kit/Dialog.tsx";
import styles from "./Import.module.css";

/** Asks what to do with a file that someone else has changed. */
export function FileChanged({
  file,
  keepMine,
  openTheirs,
}: {
  readonly file: string;
  readonly keepMine: () => void;
  readonly openTheirs: () => void;
}) {
  const translate = useTranslate();
  const choose = (choice: () => void) => {
    closeDialog();
    choice();
  };
  return (
    <Dialog
      title={translate("storage.disk.changed")}
      closeLabel={translate("common.close")}
      onClose={closeDialog}
      footer={
        <>
          <Button look="danger" onPress={() => choose(keepMine)}>
            {translate("storage.disk.keepMine")}
          </Button>
          <Button look="primary" onPress={() => choose(openTheirs)} autoFocus>
            {translate("storage.disk.openTheirs")}
          </Button>
        </>
      }
    >
      <p className={styles.calm}>{translate("storage.disk.changedText", { file })}</p>
    </Dialog>
  );
}
