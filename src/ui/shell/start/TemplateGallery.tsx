import { useEffect, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { createFromTemplate } from "../../../state/library/library.ts";
import {
  loadTemplateCard,
  TEMPLATES,
  type TemplateCard,
} from "../../../state/library/templates.ts";
import { useFormats, useSession, useTranslate } from "../../../state/session/session.ts";
import { Picture } from "./Picture.tsx";
import { useShownTheme } from "../useThemeOnPage.ts";
import gridStyles from "./StartScreen.module.css";
import styles from "./Card.module.css";

/** Processes to start from, each with a picture drawn from the process itself. */
export function TemplateGallery() {
  return (
    <ul className={gridStyles.gallery}>
      {TEMPLATES.map((template) => (
        <li key={template.id}>
          <Template template={template} />
        </li>
      ))}
    </ul>
  );
}

function Template({ template }: { readonly template: (typeof TEMPLATES)[number] }) {
  const translate = useTranslate();
  const formats = useFormats();
  const locale = useSession((state) => state.locale);
  const theme = useShownTheme();
  const [card, setCard] = useState<TemplateCard | null>(null);
  useEffect(() => {
    let left = false;
    void loadTemplateCard(template.id, locale, theme).then((loaded) => {
      if (!left) setCard(loaded);
    });
    return () => {
      left = true;
    };
  }, [template.id, locale, theme]);
  const name = translate(template.name);
  return (
    <article className={styles.card}>
      <Picture svg={card?.picture ?? null} />
      <div className={styles.words}>
        <h3>{name}</h3>
        <p>{translate(template.description)}</p>
        {card?.figures !== null && card?.figures !== undefined && (
          <p className={styles.figure}>
            {translate("shell.start.wins", {
              leads: formats.number(card.figures.leads),
              wins: formats.number(card.figures.wins, 1),
            })}
          </p>
        )}
      </div>
      <AriaButton
        className={styles.open}
        aria-label={translate("shell.start.useTemplate", { name })}
        onPress={() => void createFromTemplate(template.id)}
      />
    </article>
  );
}
