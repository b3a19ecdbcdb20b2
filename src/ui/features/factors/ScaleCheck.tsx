import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import { useMemo } from "react";
import {
  checkScale,
  type Column,
  type Factor,
  repairOf,
  repairScale,
  type Scale,
  type ScaleIssue,
} from "../../../core";
import { useText } from "../../i18n";
import { useCheckSentence } from "./use-check-sentence";
import { useScaleValues } from "./use-scale-values";

export interface ScaleCheckProps {
  readonly factor: Factor;
  /** The factor's column as read. */
  readonly column: Column | undefined;
  /** The values that the scale judges: the column, or the time since its dates. */
  readonly judged: Column | undefined;
  /** Takes the repaired scale; without it only the first finding is said. */
  readonly onRepair?: (scale: Scale) => void;
}

const MOST_SAID = 5;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  finding: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  words: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  icon: { flexShrink: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** What the self-check of a scale found, in sentences, each with its repair where there is one. */
export function ScaleCheck({ factor, column, judged, onRepair }: ScaleCheckProps) {
  const styles = useStyles();
  const text = useText("factors");
  const values = useScaleValues(column, judged);
  const { scale, weight } = factor;
  const issues = useMemo(() => withoutEchoes(checkScale(factor, values)), [factor, values]);
  const { sentence, repairLabel } = useCheckSentence(scale, column, values);
  if (issues.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text("check.title")}>
      {issues.slice(0, onRepair === undefined ? 1 : MOST_SAID).map((issue, index) => {
        const repair = repairOf(issue.kind);
        return (
          <li key={index} className={styles.finding}>
            <Warning16Filled className={styles.icon} />
            <div className={styles.words}>
              <span>{sentence(issue)}</span>
              {onRepair !== undefined && repair !== undefined && (
                <Button size="small" onClick={() => onRepair(repairScale(factor, repair, values))}>
                  {repairLabel(repair, issue, weight)}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Entries with too many points are all put right in one go: the first of them is enough. */
const withoutEchoes = (issues: readonly ScaleIssue[]): readonly ScaleIssue[] =>
  issues.filter(
    ({ kind }, index) =>
      kind !== "points-above-weight" || issues.findIndex((each) => each.kind === kind) === index,
  );
