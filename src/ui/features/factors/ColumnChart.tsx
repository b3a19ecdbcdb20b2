import { makeStyles } from "@fluentui/react-components";
import type { PlainFactor } from "../../../core";
import { binValues } from "../../components/charts/bin-values";
import { yearOf, yearTicks } from "../../components/charts/date-ticks";
import { ScaleChart } from "../../components/charts/ScaleChart";
import { useWidth } from "../../components/charts/use-width";
import { useFormat, useText } from "../../i18n";

export interface ColumnChartProps {
  readonly plain: PlainFactor;
  readonly weight: number;
}

const HEIGHT = 96;

const useStyles = makeStyles({ chart: { minWidth: 0, overflow: "hidden" } });

/** The values of a factor's column over the full width, with the points that they give. */
export function ColumnChart({ plain: { scale, column }, weight }: ColumnChartProps) {
  const styles = useStyles();
  const text = useText("factors");
  const format = useFormat();
  const [frame, width] = useWidth(272);
  const bins = binValues(column.numbers);
  const years = column.kind === "date" ? yearTicks(bins.min, bins.max) : [];
  const tick =
    years.length > 0
      ? (value: number) => String(yearOf(value))
      : column.kind === "date"
        ? format.date
        : (value: number) => format.number(value, 4);
  return (
    <div ref={frame} className={styles.chart}>
      <ScaleChart
        bins={bins}
        scale={scale}
        weight={weight}
        width={width}
        height={HEIGHT}
        tick={tick}
        {...(years.length > 0 ? { ticks: years } : {})}
        label={text("scale.chart", { column: column.name })}
      />
    </div>
  );
}
