import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { TransactionReview, TransactionSetup } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { Balance } from "./Balance";
import { groupReview } from "./review-groups";
import { ReviewGroupCard } from "./ReviewGroupCard";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ReviewSectionProps {
  readonly review: TransactionReview;
  readonly setup: TransactionSetup;
}

/** Everything that was found in the rows, counted, with the decision beside it, and how the sums agree. */
export function ReviewSection({ review, setup }: ReviewSectionProps) {
  const styles = useStyles();
  const text = useText("purchaseData");
  const format = useFormat();
  const { found, clean } = groupReview(review.findings, setup);
  return (
    <Section title={text("review.title")}>
      <Text size={200} className={styles.quiet}>
        {text("review.lead", { count: review.rows, shown: format.number(review.rows) })}
      </Text>
      <div className={styles.groups}>
        {found.map((group) => (
          <ReviewGroupCard key={group.id} group={group} setup={setup} />
        ))}
      </div>
      {clean.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {text("review.clean", { groups: format.list(clean.map((id) => text(`review.nothing.${id}`))) })}
        </Text>
      )}
      {setup.roles.amount !== undefined && <Balance review={review} groups={found} />}
    </Section>
  );
}
