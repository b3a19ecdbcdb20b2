import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular, ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Finding, FindingKind, TransactionReason } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { sourceKey, usePurchases } from "../../../purchases";
import { SourceCard } from "../../data/SourceCard";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  more: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The list that holds the purchases, why it is taken for one, and the other lists of the workbook. */
export function SourceList() {
  const styles = useStyles();
  const text = useText("purchaseData");
  const sources = usePurchases((purchases) => purchases.sources);
  const source = usePurchases((purchases) => purchases.source);
  const reasons = usePurchases((purchases) => purchases.reasons);
  const hasSetup = usePurchases((purchases) => purchases.setup !== undefined);
  const chooseSource = usePurchases((purchases) => purchases.chooseSource);
  const refreshSources = usePurchases((purchases) => purchases.refreshSources);
  const [isOpen, setOpen] = useState(false);
  const others = sources.filter((each) => source === undefined || sourceKey(each) !== sourceKey(source));
  const showOthers = isOpen || source === undefined || !hasSetup;
  return (
    <Section
      title={text("source.title")}
      aside={
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSync16Regular />}
          aria-label={text("source.refresh")}
          title={text("source.refresh")}
          onClick={() => void refreshSources()}
        />
      }
    >
      <div className={styles.cards}>
        {source !== undefined && (
          <SourceCard source={source} isChosen>
            <ReasonText reason={reasons[sourceKey(source)]} />
            <LeftOutRows />
          </SourceCard>
        )}
        {others.length > 0 && source !== undefined && hasSetup && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.more}
            icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {text("source.others", { count: others.length })}
          </Button>
        )}
        {showOthers &&
          others.map((each) => {
            const reason = reasons[sourceKey(each)];
            return (
              <SourceCard
                key={sourceKey(each)}
                source={each}
                isChosen={false}
                onChoose={() => {
                  setOpen(false);
                  void chooseSource(each);
                }}
              >
                {reason && <ReasonText reason={reason} />}
              </SourceCard>
            );
          })}
      </div>
    </Section>
  );
}

/** Why a list is taken for one of purchases, or not. */
function ReasonText({ reason }: { readonly reason: TransactionReason | undefined }) {
  const styles = useStyles();
  const text = useText("purchaseData");
  const format = useFormat();
  if (reason === undefined) return null;
  return (
    <Text size={200} className={styles.quiet}>
      {text(`reason.${reason.kind}`, {
        rows: "rows" in reason ? format.number(reason.rows) : "",
        customers: "customers" in reason ? format.number(reason.customers) : "",
        count: "customers" in reason ? reason.customers : 0,
      })}
    </Text>
  );
}

const LEFT_OUT = {
  "title-rows-skipped": "found.titles",
  "totals-row-skipped": "found.totals",
  "blank-rows-skipped": "found.blanks",
} as const satisfies Partial<Record<FindingKind, string>>;

/** Rows of the block that are none of the list. */
function LeftOutRows() {
  const styles = useStyles();
  const text = useText("data");
  const format = useFormat();
  const findings = usePurchases((purchases) => purchases.table?.findings ?? NONE);
  const parts = Object.entries(LEFT_OUT).flatMap(([kind, key]) => {
    const count = findings.reduce((sum, each) => (each.kind === kind ? sum + each.count : sum), 0);
    return count === 0 ? [] : [text(key, { count })];
  });
  if (parts.length === 0) return null;
  return (
    <Text size={200} className={styles.quiet}>
      {format.list(parts)}
    </Text>
  );
}

const NONE: readonly Finding[] = [];
