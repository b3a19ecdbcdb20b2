import { Button, Checkbox, Field } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { stepTable, type StepRow } from "../../../core";
import { DecimalField } from "../../components/fields/DecimalField";
import { ValueField } from "../../components/fields/ValueField";
import { useFormat, useText } from "../../i18n";
import { friendlyWidth } from "./friendly-width";
import { useDetailStyles } from "./details.styles";

export interface StepGeneratorProps {
  readonly weight: number;
  readonly isDate: boolean;
  /** True where the column has no decimals. */
  readonly isWhole: boolean;
  readonly extent: { readonly min: number; readonly max: number };
  /** True when the present table gives less points to higher values. */
  readonly falls: boolean;
  readonly onMake: (rows: readonly StepRow[]) => void;
}

const MOST_ROWS = 1000;

/** Writes a point table in one moment: from, to, step width, points per step. */
export function StepGenerator({ weight, isDate, isWhole, extent, falls, onMake }: StepGeneratorProps) {
  const styles = useDetailStyles();
  const text = useText("factors");
  const format = useFormat();
  const panelId = useId();
  const [isOpen, setOpen] = useState(false);
  const [from, setFrom] = useState(extent.min);
  const [to, setTo] = useState(extent.max);
  const [width, setWidth] = useState(() => friendlyWidth(extent.max - extent.min, isWhole));
  const [perStep, setPerStep] = useState(NaN);
  const [isFalling, setFalling] = useState(falls);

  const rowCount = Math.floor((to - from) / width + 1e-9) + 1;
  const isPossible = width > 0 && to > from && rowCount <= MOST_ROWS;
  const make = () =>
    onMake(
      stepTable({
        from,
        to,
        width,
        falling: isFalling,
        maxPoints: weight,
        ...(Number.isNaN(perStep) ? {} : { pointsPerStep: perStep }),
      }),
    );
  return (
    <div className={styles.stack}>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setOpen(!isOpen)}
        >
          {text("generator.title")}
        </Button>
      </div>
      <div id={panelId} hidden={!isOpen}>
        {isOpen && (
          <div className={styles.stack}>
            <div className={styles.pair}>
              <Field label={text("generator.from")}>
                <ValueField isDate={isDate} value={from} onCommit={setFrom} />
              </Field>
              <Field label={text("generator.to")}>
                <ValueField isDate={isDate} value={to} onCommit={setTo} />
              </Field>
              <Field label={text(isDate ? "generator.days" : "generator.width")}>
                <DecimalField value={width} min={0} onCommit={setWidth} />
              </Field>
              <Field label={text("generator.perStep")}>
                <DecimalField
                  value={perStep}
                  isOptional
                  min={0}
                  max={100}
                  placeholder={text("generator.even")}
                  onCommit={setPerStep}
                />
              </Field>
            </div>
            <Checkbox
              checked={isFalling}
              onChange={(_, data) => setFalling(data.checked === true)}
              label={text(isDate ? "generator.earlier" : "generator.falling")}
            />
            <p className={styles.hint}>
              {isPossible
                ? text("generator.preview", { count: rowCount, rows: format.number(rowCount) })
                : text(rowCount > MOST_ROWS ? "generator.tooMany" : "generator.impossible", {
                    rows: format.number(MOST_ROWS),
                  })}
            </p>
            <div className={styles.actions}>
              <Button size="small" appearance="primary" disabled={!isPossible} onClick={make}>
                {text("generator.make")}
              </Button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
