import { useEffect } from "react";
import { Button as AriaButton } from "react-aria-components";
import { type Gap, gapMessage } from "../../../core/analysis/gaps.ts";
import {
  findRecord,
  nameOf,
  processOf,
  type ProcessDocument,
} from "../../../core/process/document.ts";
import { type Film, totalsAt, wonBy } from "../../../core/simulation/film.ts";
import { runAction, shortcutOf } from "../../../state/actions/registry.ts";
import { focusOf } from "../../../state/actions/keyboard.ts";
import {
  dateOf,
  type DealRun,
  endRun,
  goToDay,
  SPEEDS,
  useDealRun,
} from "../../../state/analysis/dealRun.ts";
import { sessionStore, useFormats, useTranslate } from "../../../state/session/session.ts";
import { select } from "../../../state/store/editor.ts";
import { IconButton } from "../../kit/Button.tsx";
import { Icon } from "../../kit/Icon.tsx";
import { canvasStore } from "../model/canvasStore.ts";
import { RunTable } from "./RunTable.tsx";
import styles from "./run.module.css";

/** More things that are missing than these are counted. */
const MOST_GAPS = 3;
/** How often the figures are written anew while it plays, a second. */
const WRITTEN = 8;

/** The controls of the run, what its marks mean, and how things stand. */
export function RunPanel() {
  const translate = useTranslate();
  const status = useDealRun((run) => run.status);
  const gaps = useDealRun((run) => run.gaps);
  const document = useDealRun((run) => run.document);
  const film = useDealRun((run) => run.film);
  useEndByEscape();
  if (document === null) return null;
  return (
    <section className={styles.panel} aria-label={translate("run.label")} data-run-panel>
      {film !== null && <Controls film={film} />}
      {status === "preparing" && <Preparing />}
      {status === "failed" && <Message text={translate("run.failed")} />}
      {status === "impossible" && <Missing gaps={gaps} document={document} />}
      {film !== null && <Figures film={film} document={document} />}
      {film !== null && <RunTable film={film} document={document} />}
    </section>
  );
}

function Preparing() {
  const translate = useTranslate();
  const progress = useDealRun((run) => run.progress);
  return (
    <div className={styles.row}>
      <span>{translate("run.preparing")}</span>
      <progress value={progress} aria-label={translate("run.preparing")} />
      <End />
    </div>
  );
}

function Message({ text }: { readonly text: string }) {
  return (
    <div className={styles.row}>
      <Icon name="alert" />
      <span className={styles.title}>{text}</span>
      <End />
    </div>
  );
}

/** Why it is impossible, as ways to what is to be put right. */
function Missing({
  gaps,
  document,
}: {
  readonly gaps: readonly Gap[];
  readonly document: ProcessDocument;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const go = (id: string | null) => {
    select(id === null ? [] : [id]);
    if (id !== null) sessionStore.getState().canvas?.reveal(id);
  };
  return (
    <>
      <Message text={translate("run.impossible")} />
      <ul className={styles.gaps}>
        {gaps.slice(0, MOST_GAPS).map(({ reason, recordId, share }) => {
          const record = recordId === null ? undefined : findRecord(document, recordId);
          const name =
            record === undefined ? "" : nameOf(record) || translate(`process.kind.${record.kind}`);
          return (
            <li key={`${reason} ${recordId ?? ""}`}>
              <AriaButton className={styles.gap} onPress={() => go(record?.id ?? null)}>
                <span dir="auto">
                  {translate(gapMessage(reason), {
                    name,
                    share: share === null ? "" : formats.percent(share),
                  })}
                </span>
              </AriaButton>
            </li>
          );
        })}
      </ul>
      {gaps.length > MOST_GAPS && (
        <p className={styles.more}>
          {translate("run.more", {
            count: gaps.length - MOST_GAPS,
            shown: formats.integer(gaps.length - MOST_GAPS),
          })}
        </p>
      )}
    </>
  );
}

/** The day that is written: while it plays not every one that goes by. */
function writtenDay({ day, isPlaying, speed }: DealRun): number {
  const step = isPlaying ? Math.max(1, Math.round(speed / WRITTEN)) : 1;
  return Math.floor(day / step) * step;
}

function Controls({ film }: { readonly film: Film }) {
  const translate = useTranslate();
  const formats = useFormats();
  const isPlaying = useDealRun((run) => run.isPlaying);
  const isStill = useDealRun((run) => run.isStill);
  const isTableOpen = useDealRun((run) => run.isTableOpen);
  const speed = useDealRun((run) => run.speed);
  const day = useDealRun(writtenDay);
  const startDay = useDealRun((run) => run.startDay);
  const seed = useDealRun((run) => run.seed);
  const lastDay = Math.floor(film.days);
  const counter = translate("run.day", {
    day: formats.integer(day),
    days: formats.integer(lastDay),
  });
  const date = formats.day(dateOf({ startDay }, day));
  return (
    <div className={styles.row}>
      <div className={styles.buttons}>
        <IconButton
          dense
          icon="stepBack"
          label={translate("run.dayBack")}
          isDisabled={day <= 0}
          onPress={() => runAction("analysis.run.day.back")}
        />
        {!isStill && (
          <IconButton
            dense
            icon={isPlaying ? "pause" : "play"}
            label={translate(isPlaying ? "run.stop" : "run.play")}
            shortcut={shortcutOf("analysis.run.pause")}
            onPress={() => runAction("analysis.run.pause")}
          />
        )}
        <IconButton
          dense
          icon="stepOn"
          label={translate("run.dayOn")}
          shortcut={shortcutOf("analysis.run.day.on")}
          isDisabled={day >= lastDay}
          onPress={() => runAction("analysis.run.day.on")}
        />
      </div>
      <input
        className={styles.time}
        type="range"
        min={0}
        max={lastDay}
        step={1}
        value={day}
        aria-label={translate("run.time")}
        aria-valuetext={`${counter}, ${date}`}
        onChange={({ target }) => goToDay(Number(target.value))}
      />
      <div className={styles.day}>
        <span className={styles.counter}>{counter}</span>
        <span className={styles.date}>{date}</span>
      </div>
      {!isStill && (
        <div className={styles.buttons}>
          <IconButton
            dense
            icon="minus"
            label={translate("run.slower")}
            isDisabled={speed === SPEEDS[0]}
            onPress={() => runAction("analysis.run.slower")}
          />
          <span className={styles.speed}>
            {translate("run.speed", { days: formats.daysLong(speed) })}
          </span>
          <IconButton
            dense
            icon="add"
            label={translate("run.faster")}
            isDisabled={speed === SPEEDS.at(-1)}
            onPress={() => runAction("analysis.run.faster")}
          />
        </div>
      )}
      <div className={styles.buttons}>
        <IconButton
          dense
          icon="refresh"
          label={translate("run.againAfter", { seed: formats.integer(seed) })}
          onPress={() => runAction("analysis.run.again")}
        />
        <IconButton
          dense
          icon="table"
          label={translate("run.table")}
          aria-expanded={isTableOpen}
          onPress={() => runAction("analysis.run.table")}
        />
        <End />
      </div>
    </div>
  );
}

function End() {
  const translate = useTranslate();
  return (
    <IconButton
      dense
      icon="close"
      label={translate("run.end")}
      shortcut="Esc"
      onPress={() => {
        endRun();
        sessionStore.getState().canvas?.focus();
      }}
    />
  );
}

/** What the marks mean, each with how many there are. */
function Figures({ film, document }: { readonly film: Film; readonly document: ProcessDocument }) {
  const translate = useTranslate();
  const formats = useFormats();
  const day = useDealRun(writtenDay);
  const { here, waiting } = totalsAt(film, day);
  const { wins, revenue } = wonBy(film, day);
  return (
    <div className={styles.figures}>
      <dl>
        <div>
          <dt>
            <span className={styles.deal} aria-hidden />
            {translate("run.legend.moving")}
          </dt>
          <dd>{formats.integer(here - waiting)}</dd>
        </div>
        <div>
          <dt>
            <span className={styles.waiting} aria-hidden />
            {translate("run.legend.waiting")}
          </dt>
          <dd>{formats.integer(waiting)}</dd>
        </div>
        <div>
          <dt>
            <Icon name="outcome" size={14} />
            {translate("run.legend.won")}
          </dt>
          <dd data-run-wins>{formats.integer(wins)}</dd>
        </div>
        {revenue !== null && (
          <div>
            <dt>{translate("run.legend.revenue")}</dt>
            <dd>{formats.money(revenue, processOf(document).currency)}</dd>
          </div>
        )}
      </dl>
      {film.isCut && (
        <p className={styles.more}>
          {translate("run.cut", { days: formats.daysLong(Math.floor(film.days)) })}
        </p>
      )}
    </div>
  );
}

/** Escape ends the run, unless something else is to be given up first. */
function useEndByEscape(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const focus = focusOf(event.target);
      if (event.key !== "Escape" || focus === "overlay" || focus === "text") return;
      const { link, spacing, marquee, menu, picker, live, ghost } = canvasStore.getState();
      if (live.size > 0 || [link, spacing, marquee, menu, picker, ghost].some(Boolean)) return;
      event.preventDefault();
      event.stopPropagation();
      endRun();
      sessionStore.getState().canvas?.focus();
    };
    window.addEventListener("keydown", pressed, true);
    return () => window.removeEventListener("keydown", pressed, true);
  }, []);
}
