import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Exception, type Scores, type ScoringModel } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { type CustomerMarks, ESTIMATES_OFF } from "./customer-marks";
import { filterCount, type ListFilter, markFilter, type MarkFilter } from "./list-filter";
import { MARK_ICONS, type MarkKind } from "./mark-kinds";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  line: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground2 },
  sentence: { flexGrow: 1 },
  show: { flexShrink: 0, minWidth: 0 },
});

interface CertaintySectionProps {
  readonly model: ScoringModel;
  readonly scores: Scores;
  readonly marks: CustomerMarks;
  readonly onOpen: (filter: ListFilter) => void;
}

interface Line {
  readonly kind: MarkKind & MarkFilter;
  readonly sentence: string;
}

/** How far the result can be trusted: provisional customers, estimates, and those close to a threshold. */
export function CertaintySection({ model, scores, marks, onOpen }: CertaintySectionProps) {
  const styles = useStyles();
  const text = useText("customer");
  const format = useFormat();
  const off = format.percent(ESTIMATES_OFF);
  const count = (kind: MarkFilter) => filterCount({ kind }, scores, marks);
  const shown = (number: number) => ({ count: number, shown: format.number(number) });
  const newCustomers = scores.exceptionCounts[Exception.newCustomer];
  const returning = scores.exceptionCounts[Exception.returningCustomer];
  const estimated = count("estimated");
  const unstable = count("unstable");
  const near = count("near");

  const lines: Line[] = [];
  if (newCustomers > 0) lines.push({ kind: "new", sentence: text("overview.new", shown(newCustomers)) });
  if (returning > 0)
    lines.push({ kind: "returning", sentence: text("overview.returning", shown(returning)) });
  if (estimated > 0) {
    const share = format.percent(marks.estimatedShare, 1);
    const sentence = text("overview.estimated", { ...shown(estimated), share });
    const isStable = unstable === 0 ? ` ${text("overview.stable", { off })}` : "";
    lines.push({ kind: "estimated", sentence: `${sentence}${isStable}` });
  }
  if (unstable > 0) {
    lines.push({ kind: "unstable", sentence: text("overview.unstable", { ...shown(unstable), off }) });
  }
  if (near > 0) lines.push({ kind: "near", sentence: text("overview.near", shown(near)) });
  return (
    <Section title={text("overview.honesty")}>
      {lines.length === 0 ? (
        <Text>{text("overview.certain")}</Text>
      ) : (
        <ul className={styles.list}>
          {lines.map(({ kind, sentence }) => {
            const Icon = MARK_ICONS[kind];
            return (
              <li key={kind} className={styles.line}>
                <Icon className={styles.icon} aria-hidden />
                <Text className={styles.sentence}>{sentence}</Text>
                <Button
                  size="small"
                  className={styles.show}
                  aria-label={text("overview.showOf", { name: text(`filter.${kind}`) })}
                  onClick={() => onOpen(markFilter(kind, model))}
                >
                  {text("overview.show")}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
