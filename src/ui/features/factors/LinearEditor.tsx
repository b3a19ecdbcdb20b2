import { Button, Field } from "@fluentui/react-components";
import { ArrowSwap20Regular } from "@fluentui/react-icons";
import type { Scale } from "../../../core";
import { ValueField } from "../../components/fields/ValueField";
import { useFormat, useText } from "../../i18n";
import { useDetailStyles } from "./details.styles";

type Linear = Extract<Scale, { kind: "linear" }>;

export interface LinearEditorProps {
  readonly scale: Linear;
  readonly weight: number;
  readonly isDate: boolean;
  readonly onChange: (scale: Linear) => void;
}

/** The two ends of a straight line, and what it means in words. */
export function LinearEditor({ scale, weight, isDate, onChange }: LinearEditorProps) {
  const styles = useDetailStyles();
  const text = useText("factors");
  const format = useFormat();
  const show = (value: number) => (isDate ? format.date(value) : format.number(value, 6));
  const { worst, best } = scale;
  const direction = best > worst ? (isDate ? "later" : "more") : isDate ? "earlier" : "less";
  const points = format.number(weight, 4);
  return (
    <div className={styles.stack}>
      <div className={styles.pair}>
        <Field label={text("linear.worst")}>
          <ValueField
            isDate={isDate}
            value={worst}
            onCommit={(value) => onChange({ ...scale, worst: value })}
          />
        </Field>
        <Field label={text("linear.best", { points })}>
          <ValueField
            isDate={isDate}
            value={best}
            onCommit={(value) => onChange({ ...scale, best: value })}
          />
        </Field>
      </div>
      {best !== worst && (
        <p className={styles.hint}>
          {text(`linear.${direction}`, { worst: show(worst), best: show(best), points })}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<ArrowSwap20Regular />}
          onClick={() => onChange({ ...scale, worst: best, best: worst })}
        >
          {text("linear.swap")}
        </Button>
      </div>
    </div>
  );
}
