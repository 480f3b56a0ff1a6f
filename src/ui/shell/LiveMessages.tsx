import { useEffect, useState } from "react";
import { type Manner, sessionStore } from "../../state/session/session.ts";

interface Said {
  readonly text: string;
  readonly manner: Manner;
}

/** Milliseconds in which messages are gathered into one. */
const GATHERED = 150;

/**
 * What screen readers hear: one polite region, and an assertive one for errors. Messages that
 * follow each other quickly are said together; of the places one passes, only the last.
 */
export function LiveMessages() {
  const [polite, setPolite] = useState("");
  const [urgent, setUrgent] = useState("");
  useEffect(() => {
    let gathered: Said[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    let turn = 0;
    const say = () => {
      turn += 1;
      const errors = gathered.filter(({ manner }) => manner === "error");
      const others = gathered.filter(({ manner }) => manner !== "error");
      if (errors.length > 0) setUrgent(sentence(errors, turn));
      if (others.length > 0) setPolite(sentence(others, turn));
      gathered = [];
      timer = undefined;
    };
    const stop = sessionStore.subscribe(({ announcement, announced }, before) => {
      if (announced.count === before.announced.count || announcement === "") return;
      gathered = [...gathered, { text: announcement, manner: announced.manner }];
      timer ??= setTimeout(say, GATHERED);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return (
    <>
      <div className="visuallyHidden" role="status" aria-live="polite" aria-atomic>
        {polite}
      </div>
      <div className="visuallyHidden" role="alert" aria-live="assertive" aria-atomic>
        {urgent}
      </div>
    </>
  );
}

/** Not part of what is said: a text that does not differ from the last would not be said again. */
const SILENT = "\u200B";

function sentence(said: readonly Said[], turn: number): string {
  const place = said.findLast(({ manner }) => manner === "place");
  const texts = said.filter((one) => one.manner !== "place" || one === place);
  const ordered = [
    ...texts.filter(({ manner }) => manner !== "place"),
    ...texts.filter(({ manner }) => manner === "place"),
  ].map(({ text }) => text);
  return [...new Set(ordered)].join(". ") + (turn % 2 === 0 ? SILENT : "");
}
