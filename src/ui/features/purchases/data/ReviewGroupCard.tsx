import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { TransactionSetup } from "../../../../core";
import { useText } from "../../../i18n";
import { CurrencyDecision } from "./CurrencyDecision";
import { DecisionSelect } from "./DecisionSelect";
import { FindingRow } from "./FindingRow";
import { DECISION_OF, type ReviewGroup } from "./review-groups";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ReviewGroupCardProps {
  readonly group: ReviewGroup;
  readonly setup: TransactionSetup;
}

/** What was found of one sort, and what becomes of it. */
export function ReviewGroupCard({ group: { id, findings }, setup }: ReviewGroupCardProps) {
  const styles = useStyles();
  const text = useText("purchaseData");
  const titleId = useId();
  const decision = DECISION_OF[id];
  const isFixed = decision === undefined && id !== "currency";
  return (
    <div role="group" aria-labelledby={titleId} className={styles.root}>
      <div className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {text(`review.group.${id}`)}
        </h3>
        {decision !== undefined && <DecisionSelect decision={decision} setup={setup} titleId={titleId} />}
      </div>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <FindingRow key={`${finding.kind} ${finding.text ?? ""}`} finding={finding} />
        ))}
      </ul>
      {id === "currency" && setup.currency && (
        <CurrencyDecision
          setup={setup}
          rule={setup.currency}
          hasBlank={findings.some(({ kind }) => kind === "currency-missing")}
        />
      )}
      {isFixed && (
        <Text size={200} className={styles.quiet}>
          {text(`review.fixed.${id as "unassigned" | "period" | "customers"}`)}
        </Text>
      )}
    </div>
  );
}
