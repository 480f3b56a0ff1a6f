import { useEffect, useState } from "react";
import { dismissToast, type Toast, useSession, useTranslate } from "../../state/session/session.ts";
import { Button, IconButton } from "../kit/Button.tsx";
import { Icon, type IconName } from "../kit/Icon.tsx";
import styles from "./Toasts.module.css";

const TONE_ICONS: Readonly<Record<Toast["tone"], IconName>> = {
  info: "info",
  good: "checkCircle",
  bad: "alert",
};

/** How long a message stays, in milliseconds; longer with something to press. */
const STAY = 5_000;
const STAY_WITH_ACTION = 12_000;

export function Toasts() {
  const translate = useTranslate();
  const toasts = useSession((state) => state.toasts);
  const landmark =
    toasts.length === 0
      ? {}
      : {
          role: "region",
          "aria-label": translate("shell.region.messages"),
          "data-region": "messages",
        };
  return (
    // Said by the live region of the page: here they would be said a second time.
    <div className={styles.toasts} {...landmark}>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const translate = useTranslate();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const stay = toast.action === undefined ? STAY : STAY_WITH_ACTION;
    const timer = setTimeout(() => dismissToast(toast.id), stay);
    return () => clearTimeout(timer);
  }, [held, toast]);
  return (
    <div
      className={styles.toast}
      data-tone={toast.tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={TONE_ICONS[toast.tone]} />
      <span className={styles.text} dir="auto">
        {toast.text}
      </span>
      {toast.action !== undefined && (
        <Button
          look="quiet"
          dense
          onPress={() => {
            toast.action?.perform();
            dismissToast(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton
        icon="close"
        dense
        label={translate("common.close")}
        onPress={() => dismissToast(toast.id)}
      />
    </div>
  );
}
