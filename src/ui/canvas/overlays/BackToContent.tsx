import { useStoreApi } from "@xyflow/react";
import { useEffect, useState } from "react";
import { runAction, shortcutOf } from "../../../state/actions/registry.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { editorStore } from "../../../state/store/editor.ts";
import { Button } from "../../kit/Button.tsx";
import { syncNow } from "../port.ts";
import type { CanvasTools } from "../tools.ts";
import { onOtherView } from "../onOtherView.ts";
import styles from "./overlays.module.css";

/** How long the view stands still before it is looked at, in milliseconds. */
const AT_REST = 200;

/** The way back for who has lost the diagram: there while no node is in sight, though there are some. */
export function BackToContent({ tools }: { readonly tools: CanvasTools }) {
  const translate = useTranslate();
  const isLost = useIsLost(tools);
  if (!isLost) return null;
  return (
    <div className={styles.back}>
      <Button
        icon="focus"
        onPress={() => {
          runAction("view.backToContent");
          tools.port.focus();
        }}
      >
        {translate("structure.backToContent")}
        <kbd className={styles.key}>{shortcutOf("view.backToContent")}</kbd>
      </Button>
    </div>
  );
}

function useIsLost({ scene, port }: CanvasTools): boolean {
  const store = useStoreApi();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const look = () => {
      syncNow(scene);
      const area = port.visibleArea();
      setLost(area.width > 0 && scene.extent() !== null && !scene.isAnythingIn(area));
    };
    let timer = setTimeout(look, AT_REST);
    const lookLater = () => {
      clearTimeout(timer);
      timer = setTimeout(look, AT_REST);
    };
    const stopView = onOtherView(store, lookLater);
    const stopDocument = editorStore.subscribe(({ document }, before) => {
      if (document !== before.document) lookLater();
    });
    return () => {
      clearTimeout(timer);
      stopView();
      stopDocument();
    };
  }, [store, scene, port]);
  return isLost;
}
