import { useEffect, useState } from "react";
import { ANALYSIS_SECTIONS, type AnalysisSection } from "../../../state/session/location.ts";
import { sectionId } from "../model/sections.ts";

/**
 * The part of the page that is read: the first one that lies in its upper half. Looked for once
 * all parts are there.
 */
export function useSectionInView(isReady: boolean): AnalysisSection | null {
  const [inView, setInView] = useState<AnalysisSection | null>(null);
  useEffect(() => {
    if (!isReady) return undefined;
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        setInView(ANALYSIS_SECTIONS.find((section) => seen.has(sectionId(section))) ?? null);
      },
      { rootMargin: "-56px 0px -50% 0px" },
    );
    for (const section of ANALYSIS_SECTIONS) {
      const element = document.getElementById(sectionId(section));
      if (element !== null) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [isReady]);
  return inView;
}
