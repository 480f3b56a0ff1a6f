import { useCallback, useLayoutEffect, useSyncExternalStore } from "react";
import { paletteVariables } from "../../core/drawing/palette.ts";
import { useSession } from "../../state/session/session.ts";

/** The theme that is seen: the chosen one, or the system's; on paper the light one. */
export function useShownTheme(): "light" | "dark" {
  const theme = useSession((state) => state.theme);
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  const isPaper = useMedia("print");
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

function useMedia(query: string): boolean {
  const listen = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(listen, () => window.matchMedia(query).matches);
}
