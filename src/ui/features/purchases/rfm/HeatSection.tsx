import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { memo, useMemo, useState } from "react";
import { fieldFigures, type MapAxis, type RfmAnalysis, type RfmSetup } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { showValue, useFormat, useText } from "../../../i18n";
import type { RfmInput } from "../../../purchases/rfm-input";
import { InsertButton } from "../lifetime/InsertButton";
import { FieldGrid } from "./FieldGrid";
import { shadeOf } from "./mark-colors";
import { heatPage } from "./rfm-pages";

export interface HeatSectionProps {
  readonly analysis: RfmAnalysis;
  readonly input: RfmInput;
  /** Who the customers are, and when. */
  readonly sentence: string;
  readonly setup: RfmSetup;
}

type Shown = "customers" | "revenue";
const SHOWN: readonly Shown[] = ["customers", "revenue"];
const AXES: readonly MapAxis[] = ["frequency", "monetary", "frequency-monetary"];

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where customers or money are: the darker a field, the more of them. */
export const HeatSection = memo(function HeatSection(props: HeatSectionProps) {
  const { analysis, input, sentence } = props;
  const { bands } = props.setup;
  const { columns, money } = input;
  const styles = useStyles();
  const text = useText("rfm");
  const format = useFormat();
  const [shown, setShown] = useState<Shown>("revenue");
  const [axis, setAxis] = useState<MapAxis>("frequency");
  const figures = useMemo(
    () => fieldFigures(analysis, columns.monetary, bands, axis),
    [analysis, columns.monetary, bands, axis],
  );
  const values = Float64Array.from(figures[shown]);
  const most = Math.max(0, ...values);
  const sum = values.reduce((total, value) => total + value, 0);
  const field = (place: number) => {
    const share = format.percent(values[place]! / sum, 1);
    return {
      color: shadeOf(most > 0 ? Math.max(0, values[place]! / most) : 0),
      group: "",
      label: text("heat.field", {
        recency: Math.floor(place / bands) + 1,
        mark: (place % bands) + 1,
        count: figures.customers[place]!,
        customers: format.number(figures.customers[place]!),
        amount: showValue(format, figures.revenue[place]!, money),
        share,
      }),
      content:
        figures.customers[place] === 0 ? "" : shown === "customers" ? format.number(values[place]!) : share,
    };
  };
  const page = (date: string) =>
    heatPage(
      { say: text, notes: [sentence, text("page.made", { date: format.isoDate(date) })] },
      `${text("heat.title")}: ${text(`heat.${shown}`)}`,
      `${text("map.rows")}, ${text(`map.columns.${axis}`)}`,
      bands,
      (place) => ({ color: field(place).color, text: field(place).content }),
    );
  return (
    <Section title={text("heat.title")} aside={<InsertButton picture={text("heat.title")} page={page} />}>
      <div className={styles.choices}>
        <Select
          size="small"
          value={shown}
          aria-label={text("heat.shown")}
          onChange={(_, { value }) => setShown(value as Shown)}
        >
          {SHOWN.map((each) => (
            <option key={each} value={each}>
              {text(`heat.${each}`)}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          value={axis}
          aria-label={text("map.axis")}
          onChange={(_, { value }) => setAxis(value as MapAxis)}
        >
          {AXES.map((each) => (
            <option key={each} value={each}>
              {text(`map.axes.${each}`)}
            </option>
          ))}
        </Select>
      </div>
      <FieldGrid
        bands={bands}
        label={text(`heat.label.${shown}`)}
        rowTitle={text("map.rows")}
        columnTitle={text(`map.columns.${axis}`)}
        field={field}
      />
    </Section>
  );
});
