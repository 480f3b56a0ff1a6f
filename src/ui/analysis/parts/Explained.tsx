import type { ReactNode } from "react";
import { Button, DialogTrigger } from "react-aria-components";
import type { Explanation as Found } from "../../../core/analysis/explain.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { Explanation } from "../../kit/Explanation.tsx";
import { PopoverDialog } from "../../kit/PopoverDialog.tsx";
import styles from "./Explained.module.css";

interface ExplainedProps {
  /** What the number is called. */
  readonly title: string;
  /** Asked only when somebody wants to know. */
  readonly explain: () => Found;
  readonly document: ProcessDocument;
  /** The number, as it is written. */
  readonly children: ReactNode;
}

/** A number that says how it came about when it is pressed. */
export function Explained({ title, explain, document, children }: ExplainedProps) {
  const translate = useTranslate();
  return (
    <DialogTrigger>
      <Button className={styles.number} aria-description={translate("analysis.card.explain")}>
        {children}
      </Button>
      <PopoverDialog
        label={title}
        className={styles.popover}
        dialogClassName={styles.dialog}
        placement="bottom end"
      >
        <Answer title={title} explain={explain} document={document} />
      </PopoverDialog>
    </DialogTrigger>
  );
}

function Answer({ title, explain, document }: Omit<ExplainedProps, "children">) {
  return <Explanation title={title} explanation={explain()} document={document} />;
}
