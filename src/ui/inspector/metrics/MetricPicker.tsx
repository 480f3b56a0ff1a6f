import {
  Autocomplete,
  Button as AriaButton,
  DialogTrigger,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
  useFilter,
} from "react-aria-components";
import {
  type LibraryMetric,
  libraryMetricMessages,
  type LibraryMetricKey,
  libraryMetricsFor,
  type MetricSubject,
} from "../../../core/process/metricLibrary.ts";
import { METRIC_KINDS } from "../../../core/process/records/metric.ts";
import { useTranslate } from "../../../state/session/session.ts";
import { Icon } from "../../kit/Icon.tsx";
import menuStyles from "../../kit/Menu.module.css";
import { PopoverDialog } from "../../kit/PopoverDialog.tsx";
import styles from "../Inspector.module.css";

type ReadyMetric = LibraryMetric<LibraryMetricKey>;

interface MetricPickerProps {
  readonly subject: MetricSubject;
  /** The library's keys of the metrics that the subject has already. */
  readonly taken: ReadonlySet<string>;
  /** Null: one of the user's own. */
  readonly onPick: (metric: ReadyMetric | null) => void;
}

/** A button that opens the library of ready metrics: searched, grouped, for this kind only. */
export function MetricPicker({ subject, taken, onPick }: MetricPickerProps) {
  const t = useTranslate();
  const { contains } = useFilter({ sensitivity: "base" });
  const ready = libraryMetricsFor(subject).filter(({ key }) => !taken.has(key));
  return (
    <DialogTrigger>
      <AriaButton className={styles.addLink}>
        <Icon name="add" />
        {t("inspector.add.metric")}
      </AriaButton>
      <PopoverDialog
        label={t("inspector.add.metric")}
        className={styles.picker}
        dialogClassName={styles.pickerDialog}
        placement="bottom start"
      >
        {({ close }) => (
          <Autocomplete filter={contains}>
            <SearchField
              aria-label={t("inspector.metric.search")}
              autoFocus
              className={styles.search}
            >
              <Icon name="search" />
              <Input placeholder={t("inspector.metric.search")} className={styles.searchInput} />
            </SearchField>
            <Menu
              aria-label={t("inspector.metric.library")}
              className={menuStyles.menu}
              renderEmptyState={() => (
                <p className={menuStyles.heading}>{t("inspector.metric.nothing")}</p>
              )}
              onAction={(key) => {
                onPick(ready.find((metric) => metric.key === key) ?? null);
                close();
              }}
            >
              <MenuItem id="own:" textValue={t("inspector.metric.own")} className={menuStyles.item}>
                <Icon name="edit" />
                <span className={menuStyles.text}>{t("inspector.metric.own")}</span>
              </MenuItem>
              {METRIC_KINDS.map((kind) => {
                const group = ready.filter(({ metricKind }) => metricKind === kind);
                if (group.length === 0) return null;
                return (
                  <MenuSection key={kind} className={menuStyles.section}>
                    <Header className={menuStyles.heading}>
                      {t(`process.metricKind.${kind}`)}
                    </Header>
                    {group.map((metric) => {
                      const messages = libraryMetricMessages(metric.key);
                      return (
                        <MenuItem
                          key={metric.key}
                          id={metric.key}
                          textValue={t(messages.name)}
                          className={menuStyles.item}
                        >
                          <span className={menuStyles.text}>
                            <span>{t(messages.name)}</span>
                            <small className={menuStyles.description}>
                              {t(messages.definition)}
                            </small>
                          </span>
                        </MenuItem>
                      );
                    })}
                  </MenuSection>
                );
              })}
            </Menu>
          </Autocomplete>
        )}
      </PopoverDialog>
    </DialogTrigger>
  );
}
