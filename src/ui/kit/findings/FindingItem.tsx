import { memo, useState } from "react";
import { DialogTrigger } from "react-aria-components";
import type { RecordId } from "../../../core/base/ids.ts";
import type { ProcessDocument } from "../../../core/process/document.ts";
import {
  findingText,
  fixText,
  propertyMessage,
  severityMessage,
  whyText,
} from "../../../core/quality/findingText.ts";
import type { Fix } from "../../../core/quality/fixes/fix.ts";
import { fixFor } from "../../../core/quality/fixFinding.ts";
import type { Finding } from "../../../core/quality/report.ts";
import { accept, putRight, reopen } from "../../../state/analysis/findings.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Button } from "../Button.tsx";
import { Icon } from "../Icon.tsx";
import { PopoverDialog } from "../PopoverDialog.tsx";
import { TextField } from "../TextField.tsx";
import styles from "./findings.module.css";
import { SEVERITY_ICONS } from "./severityIcons.ts";

interface FindingItemProps {
  readonly finding: Finding;
  /** The document that it was found in. */
  readonly document: ProcessDocument;
  /** Goes to the records; left out where one is there already. */
  readonly onShow?: (ids: readonly RecordId[]) => void;
  /** Hears that something is done about it, on which it may go from the list. */
  readonly onDeed?: () => void;
}

/** A finding in a list: what, why it matters, and what can be done about it. */
export function FindingItem({ document, ...shown }: FindingItemProps) {
  const { finding } = shown;
  return <Item {...shown} fix={finding.accepted === null ? fixFor(document, finding) : null} />;
}

interface ItemProps extends Omit<FindingItemProps, "document"> {
  readonly fix: Fix | null;
}

/** Drawn anew only when it says something else: every edit brings another document. */
const Item = memo(function Item({ finding, fix, onShow, onDeed }: ItemProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const isFixed = useEditor((state) => state.readOnly || state.isPresented);
  const { code, severity, property, elements, accepted } = finding;
  return (
    <li
      className={styles.finding}
      data-severity={severity}
      data-code={code}
      data-accepted={accepted !== null || undefined}
    >
      <span className={styles.icon}>
        <Icon name={SEVERITY_ICONS[severity]} />
        <span className="visuallyHidden">{translate(severityMessage(severity))}</span>
      </span>
      <div>
        <p dir="auto">{findingText(finding, translate, formats)}</p>
        <p className={styles.why}>
          {translate(propertyMessage(property))} · {whyText(code, translate)}
        </p>
        {accepted !== null && (
          <p className={styles.why} dir="auto">
            {translate("analysis.quality.because", { reason: accepted })}
          </p>
        )}
      </div>
      <div className={styles.deeds}>
        {fix !== null && (
          <Button
            dense
            isDisabled={isFixed}
            onPress={() => {
              onDeed?.();
              void putRight(finding);
            }}
          >
            {fixText(fix, translate)}
          </Button>
        )}
        {onShow !== undefined && (
          <Button dense look="quiet" onPress={() => onShow(elements)}>
            {translate("analysis.quality.show")}
          </Button>
        )}
        {accepted === null ? (
          <Acceptance finding={finding} isDisabled={isFixed} onDeed={onDeed} />
        ) : (
          <Button
            dense
            look="quiet"
            isDisabled={isFixed}
            onPress={() => {
              onDeed?.();
              reopen(finding);
            }}
          >
            {translate("analysis.quality.reopen")}
          </Button>
        )}
      </div>
    </li>
  );
});

interface AcceptanceProps extends Pick<FindingItemProps, "finding" | "onDeed"> {
  readonly isDisabled: boolean;
}

/** A finding is accepted with a reason, which is kept in the document. */
function Acceptance({ finding, isDisabled, onDeed }: AcceptanceProps) {
  const translate = useTranslate();
  return (
    <DialogTrigger>
      <Button dense look="quiet" isDisabled={isDisabled}>
        {translate("analysis.quality.accept")}
      </Button>
      <PopoverDialog
        label={translate("analysis.quality.acceptTitle")}
        className={styles.popover}
        dialogClassName={styles.dialog}
        placement="bottom end"
      >
        {({ close }) => (
          <Reason
            onReason={(reason) => {
              if (!accept(finding, reason)) return;
              onDeed?.();
              close();
            }}
          />
        )}
      </PopoverDialog>
    </DialogTrigger>
  );
}

function Reason({ onReason }: { readonly onReason: (reason: string) => void }) {
  const translate = useTranslate();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      className={styles.dialog}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === "") setMissing(true);
        else onReason(reason);
      }}
    >
      <TextField
        autoFocus
        label={translate("analysis.quality.reason")}
        value={reason}
        onCommit={setReason}
      />
      {isMissing && reason.trim() === "" && (
        <p role="alert" className={styles.missing}>
          {translate("analysis.quality.reasonMissing")}
        </p>
      )}
      <Button look="primary" type="submit">
        {translate("analysis.quality.acceptTitle")}
      </Button>
    </form>
  );
}
