import { useLayoutEffect } from "react";
import { paletteVariables } from "../../core/drawing/palette.ts";
import { useSession } from "../../state/session/session.ts";
import { useIsPaper, useMedia } from "../kit/useMedia.ts";

/** The theme that is seen: the chosen one, or the system's; on paper the light one. */
export function useShownTheme(): "light" | "dark" {
  const theme = useSession((state) => state.theme);
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  const isPaper = useIsPaper();
  if (isPaper) return "light";
  if (theme !== "system") return theme;
  return systemIsDark ? "dark" : "light";
}

/** Puts the theme on the page, with the hues of the canvas. */
export function useThemeOnPage(): void {
  const shown = useShownTheme();
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = shown;
    for (const [name, value] of Object.entries(paletteVariables(shown))) {
      root.style.setProperty(name, value);
    }
  }, [shown]);
}
