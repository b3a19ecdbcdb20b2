import { Button, Field, makeStyles, Slider, Text, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { AxisPart, AxisValue, MissingPolicy } from "../../../../core";
import { Choice } from "../../../components/fields/Choice";
import { DecimalField } from "../../../components/fields/DecimalField";
import { useGesture } from "../../../components/fields/use-gesture";
import { useFormat, useText } from "../../../i18n";
import { usePortfolioStyles } from "../portfolio.styles";

interface PartFieldsProps {
  readonly part: AxisPart;
  readonly name: string;
  readonly isOnly: boolean;
  readonly onWeigh: (weight: number, gesture?: string) => void;
  readonly onChange: (value: AxisValue) => void;
  readonly onRemove: () => void;
}

const POLICIES: readonly MissingPolicy[] = ["stretch", "exclude", "zero", "median"];
const PERCENT = 100;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  slider: { flexGrow: 1, minWidth: "80px" },
  number: { width: "76px", flexShrink: 0 },
  whole: { gridColumnStart: "1", gridColumnEnd: "-1" },
});

/** One part of an axis: how much it counts, and for a scale of its own where that begins and ends. */
export function PartFields({ part, name, isOnly, onWeigh, onChange, onRemove }: PartFieldsProps) {
  const styles = useStyles();
  const text = useText("portfolioPane");
  const format = useFormat();
  const gesture = useGesture();
  const label = text("axes.weight", { name });
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.name}>
          {name}
        </Text>
        {!isOnly && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={text("axes.remove", { name })}
            title={text("axes.remove", { name })}
            onClick={onRemove}
          />
        )}
      </div>
      {!isOnly && (
        <div className={styles.head}>
          <Slider
            size="small"
            className={styles.slider}
            min={0}
            max={100}
            value={part.weight}
            aria-label={label}
            aria-valuetext={format.number(part.weight, 4)}
            onPointerDown={gesture.begin}
            onFocus={gesture.begin}
            onChange={(_, { value }) => onWeigh(value, gesture.name())}
          />
          <DecimalField
            className={styles.number}
            label={label}
            value={part.weight}
            min={0}
            max={100}
            onCommit={onWeigh}
          />
        </div>
      )}
      <ScaleFields value={part.value} onChange={onChange} />
    </li>
  );
}

interface ScaleFieldsProps {
  readonly value: AxisValue;
  readonly onChange: (value: AxisValue) => void;
}

/** Where a scale of its own begins and ends, and what a missing value does. */
function ScaleFields({ value, onChange }: ScaleFieldsProps) {
  const styles = usePortfolioStyles();
  if (value.kind === "growth") {
    return (
      <div className={styles.fields}>
        {(["worst", "best"] as const).map((end) => (
          <End
            key={end}
            end={`${end}Growth`}
            value={Number((value[end] * PERCENT).toFixed(6))}
            onCommit={(percent) => onChange({ ...value, [end]: percent / PERCENT })}
          />
        ))}
        <Missing policy={value.missing} onChoose={(missing) => onChange({ ...value, missing })} />
      </div>
    );
  }
  if (value.kind !== "column") return null;
  const { factor } = value;
  const { scale } = factor;
  return (
    <div className={styles.fields}>
      {scale.kind === "linear" &&
        (["worst", "best"] as const).map((end) => (
          <End
            key={end}
            end={end}
            value={scale[end]}
            onCommit={(limit) =>
              onChange({ ...value, factor: { ...factor, scale: { ...scale, [end]: limit } } })
            }
          />
        ))}
      <Missing
        policy={factor.missing}
        onChoose={(missing) => onChange({ ...value, factor: { ...factor, missing } })}
      />
    </div>
  );
}

interface EndProps {
  readonly end: "worst" | "best" | "worstGrowth" | "bestGrowth";
  readonly value: number;
  readonly onCommit: (value: number) => void;
}

function End({ end, value, onCommit }: EndProps) {
  const styles = usePortfolioStyles();
  const text = useText("portfolioPane");
  const label = text(`axes.${end}`);
  return (
    <Field label={label} size="small">
      <DecimalField className={styles.short} label={label} value={value} onCommit={onCommit} />
    </Field>
  );
}

interface MissingProps {
  readonly policy: MissingPolicy;
  readonly onChoose: (policy: MissingPolicy) => void;
}

function Missing({ policy, onChoose }: MissingProps) {
  const text = useText("portfolioPane");
  const styles = useStyles();
  return (
    <div className={styles.whole}>
      <Choice
        label={text("axes.missing")}
        value={policy}
        options={POLICIES.map((each) => [each, text(`axes.missingOf.${each}`)] as const)}
        onChoose={onChoose}
      />
    </div>
  );
}
