import { Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { RfmColumns, RfmSetup } from "../../../../core";
import { DecimalField } from "../../../components/fields/DecimalField";
import { useText } from "../../../i18n";
import type { EditRfm } from "./rfm-edits";

export interface ScoreWeightsProps {
  readonly setup: RfmSetup;
  readonly edit: EditRfm;
}

const COLUMNS: readonly (keyof RfmColumns)[] = ["recency", "frequency", "monetary"];
const MOST = 100;

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  field: { width: "72px" },
});

/** What each mark counts in the RFM score. */
export function ScoreWeights({ setup: { weights }, edit }: ScoreWeightsProps) {
  const styles = useStyles();
  const text = useText("rfm");
  const change = (column: keyof RfmColumns, weight: number) =>
    edit((setup) => ({ ...setup, weights: { ...setup.weights, [column]: weight } }));
  return (
    <div role="group" aria-label={text("weights.title")}>
      <Text block>{text("weights.title")}</Text>
      <div className={styles.fields}>
        {COLUMNS.map((column) => {
          const others = COLUMNS.reduce((sum, each) => sum + (each === column ? 0 : weights[each]), 0);
          return (
            <Field key={column} label={text(`weights.${column}`)} size="small">
              <DecimalField
                className={styles.field}
                value={weights[column]}
                min={others > 0 ? 0 : 1}
                max={MOST}
                label={text(`weights.${column}`)}
                onCommit={(weight) => change(column, weight)}
              />
            </Field>
          );
        })}
      </div>
      <Text size={200}>{text("weights.hint")}</Text>
    </div>
  );
}
