import { useState } from "react";
import { Form, Input, Label, TextField } from "react-aria-components";
import type { DocumentEntry } from "../../../state/library/entries.ts";
import { renameDocument } from "../../../state/library/library.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { Dialog } from "../../kit/Dialog.tsx";
import fieldStyles from "../../kit/Field.module.css";

export function RenameDialog({
  entry,
  onClose,
}: {
  readonly entry: DocumentEntry;
  readonly onClose: () => void;
}) {
  const translate = useTranslate();
  const [name, setName] = useState(entry.name);
  const rename = () => {
    if (name.trim() !== "") void renameDocument(entry.id, name.trim());
    onClose();
  };
  return (
    <Dialog
      size="small"
      title={translate("shell.start.renameTitle")}
      closeLabel={translate("common.close")}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{translate("common.cancel")}</Button>
          <Button look="primary" onPress={rename} isDisabled={name.trim() === ""}>
            {translate("shell.start.save")}
          </Button>
        </>
      }
    >
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <TextField autoFocus value={name} onChange={setName} className={fieldStyles.field}>
          <Label className={fieldStyles.label}>{translate("shell.start.newName")}</Label>
          <Input className={fieldStyles.control} dir="auto" />
        </TextField>
      </Form>
    </Dialog>
  );
}
