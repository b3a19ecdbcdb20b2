import { Text } from "@fluentui/react-components";
import type { ScoringModel, Table } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { ColumnSelect } from "./ColumnSelect";
import { useHintStyles } from "./hint.styles";

interface LossSectionProps {
  readonly table: Table;
  readonly model: ScoringModel;
}

/** By which amount customers are found that cost more than they bring. */
export function LossSection({ table, model }: LossSectionProps) {
  const styles = useHintStyles();
  const text = useText("classes");
  const format = useFormat();
  const editModel = useSession((state) => state.editModel);
  const { lossColumn = "" } = model;
  const loss = useSession((state) =>
    state.scoredModel?.lossColumn === model.lossColumn ? state.scores?.loss : undefined,
  );
  const count = loss?.reduce((sum, mark) => sum + mark, 0);
  return (
    <Section title={text("losses.heading")}>
      <Text className={styles.hint}>{text("losses.hint")}</Text>
      <ColumnSelect
        label={text("losses.column")}
        value={lossColumn}
        columns={table.columns.filter(({ kind }) => kind === "number")}
        none={text("losses.none")}
        onPick={(column) => editModel((before) => ({ ...before, lossColumn: column }))}
      />
      {lossColumn !== "" && count !== undefined && (
        <p className={styles.found} aria-live="polite">
          {text("losses.found", { count, customers: format.number(count), column: lossColumn })}
        </p>
      )}
    </Section>
  );
}
