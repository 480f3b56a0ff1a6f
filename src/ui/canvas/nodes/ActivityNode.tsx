import { memo } from "react";
import { metricsOf } from "../../../core/process/graph.ts";
import { useFormats } from "../../../state/session/session.ts";
import { useEditor } from "../../../state/store/editor.ts";
import { activityIcon } from "../../kit/activityIcon.ts";
import { Icon } from "../../kit/Icon.tsx";
import { MetricBadge } from "./MetricBadge.tsx";
import { NodeFrame } from "./NodeFrame.tsx";
import { NodeName } from "./NodeName.tsx";
import styles from "./nodes.module.css";
import { useHue, useRecord } from "./useRecord.ts";

/** An activity: a card with its type, name, who does it and for how long. */
export const ActivityNode = memo(function ActivityNode({ id }: { readonly id: string }) {
  const formats = useFormats();
  const activity = useRecord("activity", id);
  const hue = useHue(activity);
  const hasMetric = useEditor(
    ({ document }) => document !== null && metricsOf(document, id).length > 0,
  );
  const role = useEditor(({ document }) => document?.role.get(activity?.roleId ?? "")?.name.trim());
  if (activity === undefined) return null;
  const effort = activity.effortHours === null ? null : formats.hours(activity.effortHours);
  return (
    <NodeFrame record={activity} hue={hue} className={styles.activity}>
      <span className={styles.typeIcon}>
        <Icon name={activityIcon(activity.activityType)} size={16} />
      </span>
      <div className={styles.activityText}>
        <NodeName record={activity} lines={2} hasMetric={hasMetric} />
        {(role || effort !== null) && (
          <div className={styles.meta}>
            {role && (
              <span className={styles.role} dir="auto">
                {role}
              </span>
            )}
            {role && effort !== null && <span aria-hidden>·</span>}
            {effort !== null && <span className={styles.effort}>{effort}</span>}
          </div>
        )}
      </div>
      <MetricBadge subjectId={id} />
    </NodeFrame>
  );
});
