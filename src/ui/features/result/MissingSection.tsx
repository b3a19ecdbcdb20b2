import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ScoringModel } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import type { CustomerMarks } from "./customer-marks";
import type { ListFilter } from "./list-filter";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  line: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { display: "block", color: tokens.colorNeutralForeground2 },
  show: { flexShrink: 0, minWidth: 0 },
});

interface MissingSectionProps {
  readonly model: ScoringModel;
  readonly marks: CustomerMarks;
  readonly onOpen: (filter: ListFilter) => void;
}

/** Factor by factor how many values are missing, and what becomes of those customers. */
export function MissingSection({ model, marks, onOpen }: MissingSectionProps) {
  const styles = useStyles();
  const text = useText("customer");
  const findings = useText("findings");
  const format = useFormat();
  const counts = useMemo(
    () => marks.missing.map((column) => column?.reduce((sum, mark) => sum + mark, 0) ?? 0),
    [marks],
  );
  const lacking = model.factors
    .map((factor, factorIndex) => ({ factor, factorIndex, count: counts[factorIndex] ?? 0 }))
    .filter(({ count }) => count > 0);
  if (lacking.length === 0) return null;
  return (
    <Section title={text("overview.missing")}>
      <ul className={styles.list}>
        {lacking.map(({ factor, factorIndex, count }) => (
          <li key={factor.id} className={styles.line}>
            <Text className={styles.words}>
              {text("overview.missingEntry", { factor: factor.name, count, shown: format.number(count) })}
              <Text size={200} className={styles.quiet}>
                {findings(`policy.${factor.missing}`)}
              </Text>
            </Text>
            <Button
              size="small"
              className={styles.show}
              aria-label={text("overview.showOf", { name: text("filter.missing", { factor: factor.name }) })}
              onClick={() => onOpen({ kind: "missing", factorIndex })}
            >
              {text("overview.show")}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
