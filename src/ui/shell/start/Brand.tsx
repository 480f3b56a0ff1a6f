import { useTranslate } from "../../../state/session/session.ts";
import styles from "./Brand.module.css";

/** The product's sign and name. */
export function Brand() {
  const translate = useTranslate();
  return (
    <span className={styles.brand}>
      <img src="/icon.svg" alt="" width={24} height={24} />
      {translate("common.appName")}
    </span>
  );
}
