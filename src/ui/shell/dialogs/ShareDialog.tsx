import { useEffect, useState } from "react";
import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import { LONG_LINK, LONGEST_LINK } from "../../../core/exchange/link/frame.ts";
import { runAction } from "../../../state/actions/registry.ts";
import {
  closeDialog,
  showToast,
  useFormats,
  useTranslate,
} from "../../../state/session/session.ts";
import { embeddingCode, linksTo, type ShareLinks } from "../../../state/share/links.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { Button } from "../../kit/Button.tsx";
import { Dialog } from "../../kit/Dialog.tsx";
import { Icon } from "../../kit/Icon.tsx";
import styles from "./Import.module.css";
import own from "./ShareDialog.module.css";

/** A link that holds the process: how long it is, before it is copied, and what that means. */
export function ShareDialog() {
  const translate = useTranslate();
  const process = useEditor((state) => state.document);
  const [links, setLinks] = useState<ShareLinks | null>(null);
  useEffect(() => {
    let left = false;
    if (process !== null) {
      void linksTo(process).then((made) => {
        if (!left) setLinks(made);
      });
    }
    return () => {
      left = true;
    };
  }, [process]);
  if (process === null) return null;
  const length = links?.page.length ?? 0;
  const isUsable = links !== null && length <= LONGEST_LINK;
  const code = isUsable ? embeddingCode(process, links) : "";
  return (
    <Dialog
      title={translate("share.title")}
      closeLabel={translate("common.close")}
      onClose={closeDialog}
      footer={
        <>
          {length > LONG_LINK && (
            <Button icon="download" onPress={() => runAction("export.json")}>
              {translate("actions.export.json")}
            </Button>
          )}
          <Button
            look="primary"
            icon="link"
            isDisabled={!isUsable}
            onPress={() => {
              if (links !== null) void copy(links.page, "share.copied");
            }}
          >
            {translate("share.copy")}
          </Button>
        </>
      }
    >
      <p>{translate("share.text")}</p>
      <p role="status">
        {links === null ? translate("share.preparing") : <Size length={length} />}
      </p>
      <section className={own.embed}>
        <h3 className={own.heading}>{translate("share.embed.title")}</h3>
        <p>{translate("share.embed.text")}</p>
        <textarea
          className={own.code}
          aria-label={translate("share.embed.code")}
          readOnly
          dir="ltr"
          rows={3}
          value={code}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Button
          icon="copy"
          isDisabled={!isUsable}
          onPress={() => void copy(code, "share.embedCopied")}
        >
          {translate("share.copyEmbed")}
        </Button>
      </section>
    </Dialog>
  );

  async function copy(text: string, said: MessageKey) {
    try {
      await navigator.clipboard.writeText(text);
      showToast({ tone: "good", text: translate(said) });
      closeDialog();
    } catch {
      showToast({ tone: "bad", text: translate("share.notCopied") });
    }
  }
}

function Size({ length }: { readonly length: number }) {
  const translate = useTranslate();
  const formats = useFormats();
  const found = formats.integer(length);
  if (length <= LONG_LINK) return translate("share.size", { found });
  const isTooLong = length > LONGEST_LINK;
  const limit = formats.integer(isTooLong ? LONGEST_LINK : LONG_LINK);
  return (
    <span className={styles.reason}>
      <Icon name="alert" />
      <span>{translate(isTooLong ? "share.tooLong" : "share.long", { found, limit })}</span>
    </span>
  );
}
