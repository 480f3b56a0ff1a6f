import { LOCALE_NAMES, LOCALES } from "../../../core/i18n/locales.ts";
import { runAction } from "../../../state/actions/registry.ts";
import {
  setLocale,
  setTheme,
  type Theme,
  useSession,
  useTranslate,
} from "../../../state/session/session.ts";
import { Button, IconButton } from "../../kit/Button.tsx";
import { Menu, MenuItem, MenuSection } from "../../kit/Menu.tsx";
import type { MessageKey } from "../../../core/i18n/catalogue.ts";
import type { IconName } from "../../kit/Icon.tsx";
import styles from "./SettingsMenu.module.css";

const THEMES: readonly {
  readonly theme: Theme;
  readonly label: MessageKey;
  readonly icon: IconName;
}[] = [
  { theme: "light", label: "actions.view.light", icon: "light" },
  { theme: "dark", label: "actions.view.dark", icon: "dark" },
  { theme: "system", label: "actions.view.system", icon: "system" },
];

/** Language, appearance and help, on the start screen. */
export function SettingsMenu() {
  const translate = useTranslate();
  const theme = useSession((state) => state.theme);
  const locale = useSession((state) => state.locale);
  return (
    <div className={styles.settings}>
      <Menu
        label={translate("shell.start.settings")}
        placement="bottom end"
        trigger={
          <Button look="plain" icon="language" iconAfter="chevronDown">
            {LOCALES[locale].name}
          </Button>
        }
      >
        <MenuSection title={translate("shell.start.language")}>
          {LOCALE_NAMES.map((name) => (
            <MenuItem
              key={name}
              id={name}
              label={LOCALES[name].name}
              isChecked={name === locale}
              onAction={() => void setLocale(name)}
            />
          ))}
        </MenuSection>
        <MenuSection title={translate("shell.start.appearance")}>
          {THEMES.map((option) => (
            <MenuItem
              key={option.theme}
              id={option.theme}
              label={translate(option.label)}
              icon={option.icon}
              isChecked={option.theme === theme}
              onAction={() => setTheme(option.theme)}
            />
          ))}
        </MenuSection>
      </Menu>
      <IconButton
        icon="info"
        label={translate("shell.about.title")}
        onPress={() => runAction("help.about")}
      />
    </div>
  );
}
