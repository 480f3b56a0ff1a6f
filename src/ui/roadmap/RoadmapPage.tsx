import { Background } from "./head/Background.tsx";
import { Head } from "./head/Head.tsx";
import { ProcessInShort } from "./head/ProcessInShort.tsx";
import { SectionNav } from "./head/SectionNav.tsx";
import { PLAN_KINDS } from "./model/planKinds.ts";
import { FromProcess } from "./suggestions/FromProcess.tsx";
import { KindSection } from "./tables/KindSection.tsx";
import { Timeline } from "./timeline/Timeline.tsx";
import styles from "./RoadmapPage.module.css";

/** The roadmap of the open document: its head, a timeline and a table for each kind of record. */
export function RoadmapPage() {
  return (
    <div className={styles.page}>
      <Head />
      <ProcessInShort />
      <SectionNav />
      <Timeline />
      <FromProcess />
      {PLAN_KINDS.map((kind) => (
        <KindSection key={kind} kind={kind} />
      ))}
      <Background />
    </div>
  );
}
