import { DialogTrigger } from "react-aria-components";
import type { Explanation as Explained } from "../../../core/analysis/explain.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { Button } from "../../kit/Button.tsx";
import { Explanation } from "../../kit/Explanation.tsx";
import { PopoverDialog } from "../../kit/PopoverDialog.tsx";
import styles from "../sections/KeyFigures.module.css";

/** "How is this computed?" beside a number. */
export function Explain({
  title,
  explanation,
  document,
}: {
  readonly title: string;
  readonly explanation: Explained;
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  return (
    <DialogTrigger>
      <Button dense look="quiet" icon="info">
        {translate("analysis.card.explain")}
      </Button>
      <PopoverDialog
        label={title}
        className={styles.popover}
        dialogClassName={styles.dialog}
        placement="bottom start"
      >
        <Explanation title={title} explanation={explanation} document={document} />
      </PopoverDialog>
    </DialogTrigger>
  );
}
