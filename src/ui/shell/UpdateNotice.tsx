import { useEffect } from "react";
import { keepOffline, takeUpdate, useUpdateState } from "../../state/offline/updates.ts";
import { useTranslate } from "../../state/session/session.ts";
import { Button } from "../kit/Button.tsx";
import { Icon } from "../kit/Icon.tsx";
import styles from "./UpdateNotice.module.css";

/** Says across the page that a new version waits. It stays until the user takes it. */
export function UpdateNotice() {
  const translate = useTranslate();
  const state = useUpdateState();
  useEffect(keepOffline, []);
  return (
    <div role="status" data-region="messages">
      {state !== "none" && (
        <div className={styles.notice} data-testid="update-notice">
          <Icon name="info" />
          <span className={styles.text}>{translate("offline.update.ready")}</span>
          <Button
            dense
            icon="refresh"
            isDisabled={state === "saving"}
            onPress={() => void takeUpdate()}
          >
            {translate(state === "saving" ? "offline.update.saving" : "offline.update.reload")}
          </Button>
        </div>
      )}
    </div>
  );
}
