import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import {
  checkScale,
  type Column,
  type Factor,
  repairScale,
  type Scale,
  type ScaleIssue,
} from "../../../core";
import { useFormat, useText } from "../../i18n";

export interface ScaleCheckProps {
  readonly factor: Factor;
  readonly column: Column | undefined;
  /** Takes the repaired scale; without it only the first finding is said. */
  readonly onRepair?: (scale: Scale) => void;
}

const REPAIRABLE: ReadonlySet<ScaleIssue["kind"]> = new Set([
  "steps-max-below-weight",
  "quantiles-max-below-weight",
  "categories-max-below-weight",
  "yes-no-max-below-weight",
  "points-above-weight",
  "step-repeated",
  "steps-not-ascending",
]);

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  finding: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, alignItems: "start" },
});

/** What the self-check of a scale found, in sentences, and the repair where there is one. */
export function ScaleCheck({ factor, column, onRepair }: ScaleCheckProps) {
  const styles = useStyles();
  const text = useText("factors");
  const format = useFormat();
  const issues = checkScale(factor);
  if (issues.length === 0) return null;

  const sentence = ({ kind, values = {} }: ScaleIssue) => {
    const show = (value: string | number | undefined, asDate: boolean) =>
      typeof value !== "number" ? (value ?? "") : asDate ? format.date(value) : format.number(value, 6);
    const isDate = column?.kind === "date";
    return text(`check.${kind}`, {
      points: show(values["points"], false),
      weight: show(values["weight"], false),
      entry: show(values["text"] ?? values["from"] ?? values["band"] ?? text("check.entry"), isDate),
      value: show(values["value"], isDate),
    });
  };
  const shown = onRepair === undefined ? issues.slice(0, 1) : issues.slice(0, 5);
  return (
    <div className={styles.root}>
      <ul className={styles.list}>
        {shown.map((issue, index) => (
          <li key={index} className={styles.finding}>
            <Warning16Filled className={styles.icon} />
            <span>{sentence(issue)}</span>
          </li>
        ))}
      </ul>
      {onRepair !== undefined && issues.some(({ kind }) => REPAIRABLE.has(kind)) && (
        <Button size="small" onClick={() => onRepair(repairScale(factor).scale)}>
          {text("check.repair")}
        </Button>
      )}
    </div>
  );
}
