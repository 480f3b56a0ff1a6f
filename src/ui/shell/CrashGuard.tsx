import { Component, type ReactNode } from "react";
import { sessionStore } from "../../state/session/session.ts";
import { Button } from "../kit/Button.tsx";
import styles from "./CrashGuard.module.css";

interface CrashGuardState {
  readonly message: string | null;
}

/** Shows what to do when a part of the page fails; the document itself is safe in storage. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, CrashGuardState> {
  override state: CrashGuardState = { message: null };

  static getDerivedStateFromError(error: unknown): CrashGuardState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    const { translate } = sessionStore.getState();
    return (
      <main className={styles.page} role="alert">
        <h1>{translate("shell.crash.title")}</h1>
        <p>{translate("shell.crash.text")}</p>
        <Button look="primary" onPress={() => location.reload()}>
          {translate("shell.crash.reload")}
        </Button>
        <p className={styles.detail}>{translate("shell.crash.detail", { message })}</p>
      </main>
    );
  }
}
