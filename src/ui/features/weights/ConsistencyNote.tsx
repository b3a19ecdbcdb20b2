import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  Circle20Regular,
  ErrorCircle20Filled,
  Warning20Filled,
} from "@fluentui/react-icons";
import { ACCEPTED_CONSISTENCY_RATIO, type PairJudgement, type PairwiseAnalysis } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { type ConsistencyLevel, consistencyLevel } from "./consistency-level";
import { useEditorStyles } from "./editor.styles";
import type { NamedFactor } from "./named-factor";
import { useJudgementText } from "./use-judgement-text";

const useStyles = makeStyles({
  verdict: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  words: { display: "flex", flexDirection: "column" },
  untested: { color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  fair: { color: tokens.colorStatusWarningForeground1 },
  poor: { color: tokens.colorStatusDangerForeground1 },
  proposal: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

const icons = {
  untested: Circle20Regular,
  good: CheckmarkCircle20Filled,
  fair: Warning20Filled,
  poor: ErrorCircle20Filled,
} satisfies Record<ConsistencyLevel, unknown>;

interface ConsistencyNoteProps {
  readonly factors: readonly NamedFactor[];
  readonly analysis: PairwiseAnalysis;
  /** The judgement that was changed as proposed last, while it stands so. */
  readonly mended: PairJudgement | undefined;
  readonly onMend: (mended: PairJudgement) => void;
  readonly onUnmend: () => void;
  readonly onLook: (judgement: PairJudgement) => void;
}

/** Whether the judgements fit together; if not, which fits least, what would mend it, and what that brings. */
export function ConsistencyNote(props: ConsistencyNoteProps) {
  const { factors, analysis, mended, onMend, onUnmend, onLook } = props;
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("weights");
  const format = useFormat();
  const say = useJudgementText(factors);
  const level = consistencyLevel(analysis);
  const Icon = icons[level];
  const [worst] = analysis.contradictions;
  const ratio = format.number(analysis.consistencyRatio);
  return (
    <Section title={text("consistency.title")}>
      <div className={styles.verdict} role="status">
        <Icon className={mergeClasses(styles[level])} aria-hidden />
        <span className={styles.words}>
          <Text weight="semibold">{text(`consistency.${level}`)}</Text>
          {level !== "untested" && (
            <Text size={200}>
              {text("consistency.ratio", { ratio, limit: format.number(ACCEPTED_CONSISTENCY_RATIO) })}
            </Text>
          )}
          {mended !== undefined && (
            <Text size={200}>{text("consistency.mended", { judgement: say(mended) })}</Text>
          )}
        </span>
      </div>
      {mended !== undefined && (
        <div>
          <Button size="small" onClick={onUnmend}>
            {text("consistency.unmend")}
          </Button>
        </div>
      )}
      {(level === "fair" || level === "poor") && worst !== undefined && (
        <div className={styles.proposal}>
          <Text>{text("consistency.worst", { judgement: say(worst.judgement) })}</Text>
          <Text>{text("consistency.proposal", { judgement: say(worst.mended) })}</Text>
          <Text size={200}>
            {text("consistency.effect", { before: ratio, after: format.number(worst.ratioAfter) })}
          </Text>
          <div className={shared.actions}>
            <Button size="small" appearance="primary" onClick={() => onMend(worst.mended)}>
              {text("consistency.mend")}
            </Button>
            <Button size="small" onClick={() => onLook(worst.judgement)}>
              {text("consistency.look")}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}
