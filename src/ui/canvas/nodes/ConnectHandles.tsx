import type { RecordId } from "../../../core/base/ids.ts";
import { SIDES } from "../../../core/process/fields.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { pointOf } from "../gestures/followPointer.ts";
import { GRIP, useTools } from "../tools.ts";
import styles from "./ConnectHandles.module.css";

/** The four places of a node from which an arrow can be drawn. */
export function ConnectHandles({ id }: { readonly id: RecordId }) {
  const tools = useTools();
  const translate = useTranslate();
  return SIDES.map((side) => (
    <div
      key={side}
      className={`${styles.handle} ${GRIP} nodrag nopan`}
      data-side={side}
      data-connect-handle={side}
      title={translate("canvas.connectHandle")}
      aria-hidden
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.stopPropagation();
        tools.port.focus();
        tools.startLink(id, side, pointOf(event));
      }}
    />
  ));
}
