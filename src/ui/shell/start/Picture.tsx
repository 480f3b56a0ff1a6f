import { useEffect, useState } from "react";
import { useTranslate } from "../../../state/session/session.ts";
import { Icon } from "../../kit/Icon.tsx";
import styles from "./Card.module.css";

/** The picture of a process: SVG shown as an image, so that nothing in it can act. */
export function Picture({ svg }: { readonly svg: string | null }) {
  const translate = useTranslate();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const url =
      svg === null ? null : URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    setAddress(url);
    return () => {
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [svg]);
  return (
    <div className={styles.picture}>
      {address === null ? (
        <span title={translate("shell.start.noPicture")}>
          <Icon name="flow" size={28} />
        </span>
      ) : (
        <img src={address} alt="" draggable={false} />
      )}
    </div>
  );
}
