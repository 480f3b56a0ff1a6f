import { CRM_NAMES, type CrmSystem } from "../../../core/exchange/crm/systems.ts";
import { closeDialog, useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { Dialog } from "../../kit/Dialog.tsx";
import styles from "./Import.module.css";

/** What a CRM can't hold as it is in the process, before the file is saved. */
export function CrmReport({
  system,
  warnings,
  gaps,
  save,
}: {
  readonly system: CrmSystem;
  readonly warnings: readonly string[];
  readonly gaps: readonly string[];
  readonly save: () => void;
}) {
  const translate = useTranslate();
  const name = CRM_NAMES[system];
  return (
    <Dialog
      title={translate("crm.report.title", { system: name })}
      closeLabel={translate("common.close")}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{translate("common.cancel")}</Button>
          <Button
            look="primary"
            icon="download"
            autoFocus
            onPress={() => {
              closeDialog();
              save();
            }}
          >
            {translate("crm.report.save")}
          </Button>
        </>
      }
    >
      {gaps.length > 0 && (
        <>
          <p>{translate("crm.report.gaps")}</p>
          <Lines lines={gaps} />
        </>
      )}
      {warnings.length > 0 && (
        <>
          <p>{translate("crm.report.text", { system: name })}</p>
          <Lines lines={warnings} />
        </>
      )}
    </Dialog>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {lines.map((line, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- the list never changes, and two may read the same
        <li key={place}>
          <span dir="auto">{line}</span>
        </li>
      ))}
    </ul>
  );
}
