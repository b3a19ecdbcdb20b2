import { makeStyles, tokens } from "@fluentui/react-components";
import type { BudgetPeriod, ChannelColumns, ChannelStudy, Column, Table } from "../../../../core";
import { useBudget } from "../../../budget";
import { Choice } from "../../../components/fields/Choice";
import { useText } from "../../../i18n";

const NUMBERS = ["contribution", "cost", "value", "revenue"] as const;
const PERIODS: readonly BudgetPeriod[] = ["month", "quarter", "half", "year"];

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
});

interface ColumnChoicesProps {
  readonly study: ChannelStudy;
  readonly table: Table;
  readonly candidates: readonly Column[];
}

/** Which columns tell about channels. */
export function ColumnChoices({ study, table, candidates }: ColumnChoicesProps) {
  const styles = useStyles();
  const text = useText("channels");
  const words = useText("budget");
  const editChannels = useBudget((budget) => budget.editChannels);
  const numbers = table.columns.filter(({ kind }) => kind === "number");
  const take = (role: keyof ChannelColumns, header: string) =>
    editChannels((channels) => ({ ...channels, columns: { ...channels.columns, [role]: header } }));
  const options = (columns: readonly Column[], none: string) => [
    ["", none] as const,
    ...columns.map(({ name }) => [name, name] as const),
  ];
  return (
    <div className={styles.fields}>
      <Choice
        label={text("columns.channel")}
        value={study.columns.channel}
        options={options(candidates, text(study.columns.channel === "" ? "columns.choose" : "columns.none"))}
        onChoose={(header) => take("channel", header)}
      />
      {NUMBERS.map((role) => (
        <Choice
          key={role}
          label={text(`columns.${role}`)}
          value={study.columns[role]}
          options={options(numbers, text("columns.none"))}
          onChoose={(header) => take(role, header)}
        />
      ))}
      <Choice
        label={text("columns.period")}
        value={study.period}
        options={PERIODS.map((period) => [period, words(`period.${period}`)])}
        onChoose={(period) => editChannels((channels) => ({ ...channels, period }))}
      />
    </div>
  );
}
