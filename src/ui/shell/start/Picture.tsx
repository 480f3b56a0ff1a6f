import { useCallback } from "react";
import { useTranslate } from "../../../state/session/session.ts";
import { Icon } from "../../kit/Icon.tsx";
import styles from "./Card.module.css";

/** The picture of a process; a sign stands for one that is not drawn yet. */
export function Picture({ svg }: { readonly svg: string | null }) {
  const translate = useTranslate();
  return (
    <div className={styles.picture}>
      {svg === null ? (
        <span title={translate("shell.start.noPicture")}>
          <Icon name="flow" size={28} />
        </span>
      ) : (
        <SvgImage svg={svg} />
      )}
    </div>
  );
}

/** SVG shown as an image, so that nothing in it can act. */
function SvgImage({ svg }: { readonly svg: string }) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [svg],
  );
  return <img ref={show} alt="" draggable={false} />;
}
