import { makeStyles, tokens } from "@fluentui/react-components";
import { DecimalField } from "../../components/fields/DecimalField";
import { useText } from "../../i18n";
import type { ClassBorder } from "./class-borders";

export interface BorderFieldProps {
  readonly name: string;
  readonly border: ClassBorder;
  readonly onThreshold: (from: number) => void;
  readonly onShare: (share: number) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, flexShrink: 0 },
  number: { width: "76px" },
  percent: { width: "64px" },
  rest: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200 },
});

/** Where a class ends, to be typed where it is the user's to say. */
export function BorderField({ name, border, onThreshold, onShare }: BorderFieldProps) {
  const styles = useStyles();
  const text = useText("classes");
  switch (border.kind) {
    case "rest":
      return <span className={styles.rest}>{text("class.rest")}</span>;
    case "found":
      return null;
    case "threshold":
      return (
        <span className={styles.root}>
          <span aria-hidden>{border.bound === ">" ? ">" : "≥"}</span>
          <DecimalField
            className={styles.number}
            value={border.value}
            min={border.min}
            max={border.max}
            onCommit={onThreshold}
            label={text("class.threshold", { name })}
          />
        </span>
      );
    case "share":
      return (
        <span className={styles.root}>
          <span aria-hidden>{text("class.upTo")}</span>
          <DecimalField
            className={styles.percent}
            value={border.value}
            min={border.min}
            max={border.max}
            decimals={1}
            onCommit={onShare}
            label={text("class.share", { name })}
          />
          <span aria-hidden>%</span>
        </span>
      );
  }
}
