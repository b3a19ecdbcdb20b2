import { Field, makeStyles, Radio, RadioGroup, Select, Text, tokens } from "@fluentui/react-components";
import {
  FEWEST_BANDS,
  type MonetaryValue,
  MOST_BANDS,
  type RfmAnalysis,
  type RfmColumns,
  type RfmSetup,
  withBands,
} from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { showValue, useFormat, useText } from "../../../i18n";
import { Disclosure } from "../../../components/layout/Disclosure";
import { ColumnCuts } from "./ColumnCuts";
import type { EditRfm } from "./rfm-edits";
import type { RfmInput } from "../../../purchases/rfm-input";
import { ScoreWeights } from "./ScoreWeights";

export interface CutsSectionProps {
  readonly input: RfmInput;
  readonly analysis: RfmAnalysis;
  /** The setup that the analysis was computed by. */
  readonly setup: RfmSetup;
  /** The newest setup, which is ahead during a drag. */
  readonly present: RfmSetup;
  readonly edit: EditRfm;
}

const BANDS = Array.from({ length: MOST_BANDS - FEWEST_BANDS + 1 }, (_, at) => FEWEST_BANDS + at);

const useStyles = makeStyles({
  columns: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
  options: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** Where the three columns are cut into bands, and what else decides the marks. */
export function CutsSection({ input, analysis, setup, present, edit }: CutsSectionProps) {
  const styles = useStyles();
  const text = useText("rfm");
  const format = useFormat();
  const plain = (value: number) => format.number(value, 1);
  const columns: readonly (readonly [keyof RfmColumns, string, (value: number) => string])[] = [
    ["recency", text(`cuts.recency.${input.unit}`), plain],
    ["frequency", text("cuts.frequency"), plain],
    ["monetary", text(`cuts.monetary.${setup.monetary}`), (value) => showValue(format, value, input.money)],
  ];
  return (
    <Section title={text("cuts.title")}>
      <Text size={200}>{text("cuts.hint")}</Text>
      <div className={styles.columns}>
        {columns.map(([column, title, show]) => (
          <ColumnCuts
            key={column}
            column={column}
            values={analysis.columns[column]}
            banding={analysis[column]}
            setup={setup}
            present={present}
            title={title}
            show={show}
            edit={edit}
          />
        ))}
      </div>
      <Disclosure title={text("options.title")}>
        <div className={styles.options}>
          <Field label={text("options.bands")}>
            <Select
              value={String(setup.bands)}
              onChange={(_, { value }) => edit((edited) => withBands(edited, Number(value)))}
            >
              {BANDS.map((bands) => (
                <option key={bands} value={bands}>
                  {bands}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label={text("options.nested.label")}
            hint={text(`options.nested.${setup.nested ? "yesHint" : "noHint"}`)}
          >
            <RadioGroup
              value={setup.nested ? "nested" : "independent"}
              onChange={(_, { value }) => edit((edited) => ({ ...edited, nested: value === "nested" }))}
            >
              <Radio value="independent" label={text("options.nested.no")} />
              <Radio value="nested" label={text("options.nested.yes")} />
            </RadioGroup>
          </Field>
          <Field label={text("options.monetary.label")}>
            <RadioGroup
              value={setup.monetary}
              onChange={(_, { value }) => edit((edited) => withMonetary(edited, value as MonetaryValue))}
            >
              <Radio value="total" label={text("options.monetary.total")} />
              <Radio value="mean" label={text("options.monetary.mean")} />
            </RadioGroup>
          </Field>
          <ScoreWeights setup={setup} edit={edit} />
        </div>
      </Disclosure>
    </Section>
  );
}

/** Own cuts of all money say nothing about the money of a purchase. */
const withMonetary = (setup: RfmSetup, monetary: MonetaryValue): RfmSetup => ({
  ...setup,
  monetary,
  cuts: { ...setup.cuts, monetary: { kind: "quantiles" } },
});
