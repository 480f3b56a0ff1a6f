import { useEffect, useState } from "react";
import { importFile } from "../../state/library/library.ts";
import { useTranslate } from "../../state/session/session.ts";
import { Icon } from "../kit/Icon.tsx";
import styles from "./FileDrop.module.css";

/** A file dropped anywhere on the page is imported. */
export function FileDrop() {
  const translate = useTranslate();
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setHovering(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void importFile(file);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, []);
  if (!hovering) return null;
  return (
    <div className={styles.drop}>
      <div className={styles.card}>
        <Icon name="upload" size={24} />
        {translate("shell.start.dropHere")}
      </div>
    </div>
  );
}
