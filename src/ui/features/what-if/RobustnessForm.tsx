import { Button, Field, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { RobustnessOptions } from "../../../core";
import { DecimalField } from "../../components/fields/DecimalField";
import { Section } from "../../components/layout/Section";
import { useText } from "../../i18n";

export type RobustnessSettings = Required<RobustnessOptions>;

const MOST_POINTS = 20;
const FEWEST_SETS = 100;
const MOST_SETS = 10_000;
const HIGHEST_SEED = 999_999;

const useStyles = makeStyles({
  rangeLabel: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalM },
  field: { width: "92px" },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  check: { marginLeft: "auto" },
});

interface RobustnessFormProps {
  readonly settings: RobustnessSettings;
  readonly isBusy: boolean;
  readonly hasResult: boolean;
  readonly onChange: (settings: RobustnessSettings) => void;
  readonly onCheck: () => void;
}

/** How far the weights vary, how often they are drawn, and from which seed. */
export function RobustnessForm({ settings, isBusy, hasResult, onChange, onCheck }: RobustnessFormProps) {
  const styles = useStyles();
  const text = useText("whatIf");
  const id = useId();
  const points = text("robustness.rangeValue", { count: settings.range });
  return (
    <Section title={text("robustness.settings")}>
      <div>
        <span className={styles.rangeLabel}>
          <span>{text("robustness.range")}</span>
          <span aria-hidden>{points}</span>
        </span>
        <Slider
          size="small"
          style={{ width: "100%" }}
          min={1}
          max={MOST_POINTS}
          value={settings.range}
          aria-label={text("robustness.range")}
          aria-valuetext={points}
          onChange={(_, { value }) => onChange({ ...settings, range: value })}
        />
      </div>
      <div className={styles.row}>
        <Field label={text("robustness.sets")} size="small">
          <DecimalField
            className={styles.field}
            label={text("robustness.sets")}
            value={settings.sets}
            min={FEWEST_SETS}
            max={MOST_SETS}
            decimals={0}
            step={100}
            onCommit={(sets) => onChange({ ...settings, sets })}
          />
        </Field>
        <Field label={text("robustness.seed")} size="small">
          <DecimalField
            className={styles.field}
            label={text("robustness.seed")}
            describedBy={id}
            value={settings.seed}
            min={1}
            max={HIGHEST_SEED}
            decimals={0}
            onCommit={(seed) => onChange({ ...settings, seed })}
          />
        </Field>
        <Button
          className={styles.check}
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={onCheck}
        >
          {text(hasResult ? "robustness.again" : "robustness.check")}
        </Button>
      </div>
      <span id={id} className={styles.hint}>
        {text("robustness.seedHint")}
      </span>
    </Section>
  );
}
