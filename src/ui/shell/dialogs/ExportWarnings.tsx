import { truncateText } from "../../../core/base/text.ts";
import type { OutWarning } from "../../../core/exchange/roadmap/out.ts";
import { closeDialog, useFormats, useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { Dialog } from "../../kit/Dialog.tsx";
import styles from "./Import.module.css";

/** More names than these nobody reads in a sentence; the rest is counted. */
const MOST_NAMES = 5;
/** Characters of each. */
const LONGEST_NAME = 60;

/** Tells what a format can't carry, before there is a file. */
export function ExportWarnings({
  file,
  warnings,
  save,
}: {
  readonly file: string;
  readonly warnings: readonly OutWarning[];
  readonly save: () => Promise<void>;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const namesOf = ({ names }: OutWarning) => {
    const shown = formats.list(names.slice(0, MOST_NAMES).map(isolated));
    const count = names.length - MOST_NAMES;
    return count > 0 ? translate("roadmapOut.more", { names: shown, number: count }) : shown;
  };
  return (
    <Dialog
      title={translate("roadmapOut.title")}
      closeLabel={translate("common.close")}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{translate("common.cancel")}</Button>
          <Button
            look="primary"
            autoFocus
            onPress={() => {
              closeDialog();
              void save();
            }}
          >
            {translate("roadmapOut.save")}
          </Button>
        </>
      }
    >
      <p>{translate("roadmapOut.text", { file })}</p>
      <ul className={styles.list}>
        {warnings.map((warning) => (
          <li key={warning.reason}>
            <span>
              {translate(`roadmapOut.reason.${warning.reason}`)}
              {warning.names.length > 0 && <span className={styles.names}>{namesOf(warning)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** A name in a sentence of another direction, of a length that can be read. */
function isolated(name: string): string {
  const short = truncateText(name, LONGEST_NAME);
  return `\u2068${short === name ? name : `${short}…`}\u2069`;
}
