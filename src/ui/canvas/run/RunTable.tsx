import { findNode, nameOf, type ProcessDocument } from "../../../core/process/document.ts";
import { endedBy, type Film, standingAt } from "../../../core/simulation/film.ts";
import { useDealRun } from "../../../state/analysis/dealRun.ts";
import { useFormats, useTranslate } from "../../../state/session/session.ts";
import styles from "./run.module.css";

/** How often it is written anew while it plays, in days and at least a second. */
function tableDay({
  day,
  isPlaying,
  speed,
}: {
  readonly day: number;
  readonly isPlaying: boolean;
  readonly speed: number;
}): number {
  const step = isPlaying ? Math.max(1, speed) : 1;
  return Math.floor(day / step) * step;
}

/** What is where on the day, step by step: the same as the diagram shows, without any motion. */
export function RunTable({
  film,
  document,
}: {
  readonly film: Film;
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const isOpen = useDealRun((run) => run.isTableOpen);
  const day = useDealRun(tableDay);
  if (!isOpen) return null;
  const name = (id: string) => {
    const node = findNode(document, id);
    return node === undefined ? "" : nameOf(node) || translate("common.untitled");
  };
  const steps = film.states.flatMap((id, state) => {
    const { here, waiting } = standingAt(film, state, day);
    return here === 0 ? [] : [{ id, here, waiting }];
  });
  const ends = [...film.ends.keys()].flatMap((id) => {
    const ended = endedBy(film, id, day);
    return ended === 0 ? [] : [{ id, ended }];
  });
  if (steps.length + ends.length === 0) return <p>{translate("run.nobody")}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by the keyboard
    <div className={styles.table} tabIndex={0} role="group" aria-label={translate("run.table")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate("run.column.step")}</th>
            <th scope="col">{translate("run.column.here")}</th>
            <th scope="col">{translate("run.column.waiting")}</th>
            <th scope="col">{translate("run.column.ended")}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ id, here, waiting }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{name(id)}</bdi>
              </th>
              <td>{formats.integer(here)}</td>
              <td>{formats.integer(waiting)}</td>
              <td>–</td>
            </tr>
          ))}
          {ends.map(({ id, ended }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{name(id)}</bdi>
              </th>
              <td>–</td>
              <td>–</td>
              <td>{formats.integer(ended)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
