import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Exception, exceptionRule, type Scores, type ScoringModel } from "../../../core";
import { useFormat, useText } from "../../i18n";
import { ESTIMATES_OFF } from "./customer-marks";
import type { CustomerStory } from "./customer-story";
import { MARK_ICONS, type MarkKind } from "./mark-kinds";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  line: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: "2px" },
  serious: { color: tokens.colorStatusDangerForeground1 },
});

interface CustomerMarkLinesProps {
  readonly story: CustomerStory;
  readonly model: ScoringModel;
  readonly scores: Scores;
}

/** What is remarkable about a customer, each in a sentence. */
export function CustomerMarkLines({ story, model, scores }: CustomerMarkLinesProps) {
  const styles = useStyles();
  const lines = useMarkLines(story, model, scores);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map(({ kind, sentence }) => {
        const Icon = MARK_ICONS[kind];
        const isSerious = kind === "loss" || kind === "unstable";
        return (
          <li key={kind} className={styles.line}>
            <Icon className={mergeClasses(styles.icon, isSerious && styles.serious)} aria-hidden />
            <Text>{sentence}</Text>
          </li>
        );
      })}
    </ul>
  );
}

interface MarkLine {
  readonly kind: MarkKind;
  readonly sentence: string;
}

function useMarkLines(story: CustomerStory, model: ScoringModel, scores: Scores): readonly MarkLine[] {
  const text = useText("customer");
  const result = useText("result");
  const format = useFormat();
  const { explanation, shown, byPoints, estimatedPoints } = story;
  const lines: MarkLine[] = [];
  if (explanation.isLoss) lines.push({ kind: "loss", sentence: result("customer.loss") });

  const rule = exceptionRule(model, explanation.exception);
  if (rule !== undefined) {
    const isNew = explanation.exception === Exception.newCustomer;
    const isOwnClass = shown?.classIndex === -1 && byPoints !== undefined;
    const about = text(isNew ? "mark.provisionalLong" : "mark.provisionalReturn", { name: rule.name });
    const sentence = isOwnClass ? `${about} ${text("mark.byPoints", { class: byPoints.name })}` : about;
    lines.push({ kind: isNew ? "new" : "returning", sentence });
  }
  if (estimatedPoints !== undefined) {
    const factors = explanation.factors
      .filter((_, index) => story.isEstimate[index])
      .map(({ factor }) => factor.name);
    const share = explanation.score > 0 ? estimatedPoints / explanation.score : 0;
    const off = format.percent(ESTIMATES_OFF);
    const sentence = [
      text("mark.estimatedLong", { share: format.percent(share), factors: format.list(factors) }),
      text(story.isUnstable ? "mark.unstableLong" : "mark.stableLong", { off }),
    ].join(" ");
    lines.push({ kind: story.isUnstable ? "unstable" : "estimated", sentence });
  }
  const border = nearestBorder(story, scores);
  if (story.isNear && border !== undefined) {
    lines.push({ kind: "near", sentence: text("mark.nearLong", border) });
  }
  return lines;
}

/** The classes on both sides of the threshold that the score is next to. */
function nearestBorder({ explanation: { above, below, classIndex } }: CustomerStory, { classes }: Scores) {
  const isUpper = above !== undefined && (below === undefined || above.distance <= below.distance);
  const upper = classes.list[isUpper ? above.classIndex : classIndex]?.name;
  const lower = classes.list[isUpper ? classIndex : (below?.classIndex ?? -1)]?.name;
  return upper === undefined || lower === undefined ? undefined : { upper, lower };
}
