import { Button, Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type BudgetPeriod, type BudgetStudy, findColumn, type Table, topicOf } from "../../../../core";
import { useBudget } from "../../../budget";
import { Choice } from "../../../components/fields/Choice";
import { DecimalField } from "../../../components/fields/DecimalField";
import { Section } from "../../../components/layout/Section";
import { useBudgetVoice } from "./use-budget-voice";

const PERIODS: readonly BudgetPeriod[] = ["month", "quarter", "half", "year"];

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  field: { width: "112px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface TermsSectionProps {
  readonly study: BudgetStudy;
  readonly table: Table;
}

/** How much there is to share out, for what time, and what money would bring elsewhere. */
export function TermsSection({ study, table }: TermsSectionProps) {
  const styles = useStyles();
  const { say, money } = useBudgetVoice();
  const edit = useBudget((budget) => budget.edit);
  const decided = useBudget((budget) => budget.budget);
  const isDecided = decided.total !== undefined || decided.hurdle !== undefined;
  const columns = table.columns.filter(({ kind }) => kind === "number");
  const isKnown = findColumn(table, study.amount) !== undefined;
  return (
    <Section title={say("terms.title")}>
      <div className={styles.fields}>
        <Field
          size="small"
          label={`${say("terms.total")}${money.unit}`}
          hint={say("terms.totalHint", { period: say(`inPeriod.${study.period}`) })}
        >
          <DecimalField
            className={styles.field}
            label={say("terms.total")}
            value={study.total}
            min={0}
            decimals={2}
            step={100}
            onCommit={(total) => edit((budget) => ({ ...budget, total }), "total")}
          />
        </Field>
        <Choice
          label={say("period.label")}
          value={study.period}
          options={PERIODS.map((period) => [period, say(`period.${period}`)])}
          onChoose={(period) => edit((budget) => ({ ...budget, period }))}
        />
        <Choice
          label={say("terms.amount")}
          value={study.amount}
          options={[
            ...(isKnown ? [] : [["", say("terms.noColumn")] as const]),
            ...columns.map(({ name }) => [name, name] as const),
          ]}
          onChoose={(amount) => edit((budget) => ({ ...budget, amount }))}
        />
        <Field size="small" label={say("terms.hurdle")} hint={say("terms.hurdleHint", { one: money.one })}>
          <DecimalField
            className={styles.field}
            label={say("terms.hurdle")}
            value={study.hurdle}
            min={0.01}
            decimals={2}
            step={0.05}
            onCommit={(hurdle) => edit((budget) => ({ ...budget, hurdle }), "hurdle")}
          />
        </Field>
      </div>
      {!isKnown && <Text>{say("noAmount")}</Text>}
      {topicOf(study.amount) === "revenue" && (
        <Text size={200} className={styles.quiet}>
          {say("notMargin", { column: study.amount })}
        </Text>
      )}
      {isDecided && (
        <div>
          <Button
            size="small"
            onClick={() => edit(({ total: _total, hurdle: _hurdle, ...budget }) => budget)}
          >
            {say("terms.usual")}
          </Button>
        </div>
      )}
    </Section>
  );
}
