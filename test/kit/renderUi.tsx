import { render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { LOCALES } from "../../src/core/i18n/locales.ts";
import { useSession } from "../../src/state/session/session.ts";

/** Shows a part of the interface as the page does: in the language that setLocale chose. */
export function renderUi(part: ReactNode): RenderResult {
  return render(<InLanguage>{part}</InLanguage>);
}

function InLanguage({ children }: { readonly children: ReactNode }) {
  const locale = useSession((state) => state.locale);
  return <I18nProvider locale={LOCALES[locale].numberLocale}>{children}</I18nProvider>;
}
