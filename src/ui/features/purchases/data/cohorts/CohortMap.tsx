import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CohortMeasure, CohortRetention } from "../../../../../core";
import { HeatMap } from "../../../../components/charts/HeatMap";
import { useWidth } from "../../../../components/charts/use-width";
import { useFormat, useText } from "../../../../i18n";
import { useMoney } from "../use-money";
import type { CohortWords } from "./use-cohort-words";

const FULL_WIDTH = 320;
const ROW = 20;
const MOST_HEIGHT = 320;
const AXES = 34;
const X_TICKS = 12;
const Y_TICKS = 16;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface CohortMapProps {
  readonly retention: CohortRetention;
  readonly measure: CohortMeasure;
  readonly words: CohortWords;
  /** What is to be seen. */
  readonly sentence: string;
}

/** What is left of each cohort in the periods after its first purchases; the oldest cohort stands at the top. */
export function CohortMap({ retention: { cohorts }, measure, words, sentence }: CohortMapProps) {
  const styles = useStyles();
  const text = useText("purchaseData");
  const format = useFormat();
  const money = useMoney();
  const [ref, width] = useWidth(FULL_WIDTH);
  const rows = cohorts.length;
  const columns = Math.max(...cohorts.map(({ shares }) => shares.length)) - 1;
  const cohortOf = (row: number) => cohorts[rows - 1 - row]!;
  const shareAt = (column: number, row: number) => cohortOf(row).shares[column + 1] ?? NaN;
  const isOpen = (column: number, row: number) => column >= cohortOf(row).ages;
  const values = Float64Array.from({ length: rows * columns }, (_, at) =>
    shareAt(at % columns, Math.floor(at / columns)),
  );
  const most = Math.max(0, ...cohorts.flatMap(({ shares, ages }) => known(shares.subarray(1, ages + 1))));
  const hasOpen = cohorts.some(({ shares, ages }) => shares.length > ages + 1);
  const say = (column: number, row: number) => {
    const { from, customers, amount } = cohortOf(row);
    const share = shareAt(column, row);
    const whole = measure === "customers" ? customers : amount;
    const shown = measure === "customers" ? (value: number) => format.number(value, 0) : money;
    const about = { cohort: words.cohort(from), whole: shown(whole), later: words.later(column + 1) };
    if (!(whole > 0)) return text("cohorts.map.noAmount", about);
    if (Number.isNaN(share)) return text("cohorts.map.nothing", about);
    const said = text(`cohorts.map.${measure}`, {
      ...about,
      part: shown(share * whole),
      share: format.percent(share, 1),
    });
    return isOpen(column, row) ? text("cohorts.map.open", { said }) : said;
  };
  return (
    <>
      <div ref={ref}>
        <HeatMap
          values={values}
          columns={columns}
          rows={rows}
          most={most}
          xTicks={middles(columns, X_TICKS)}
          xTick={(value) => format.number(Math.ceil(value))}
          yTicks={middles(rows, Y_TICKS)}
          yTick={(value) => words.mark(cohortOf(Math.floor(value)).from)}
          axisTitles={{ x: words.ages, y: text("cohorts.map.title") }}
          valueText={(value) => format.percent(value)}
          cellText={(value) => format.number(100 * value, 0)}
          isOpen={isOpen}
          width={width}
          height={AXES + Math.min(MOST_HEIGHT, rows * ROW)}
          label={text("cohorts.map.label", { sentence })}
          say={say}
        />
      </div>
      {hasOpen && (
        <Text size={200} className={styles.quiet}>
          {text("cohorts.map.openHint")}
        </Text>
      )}
    </>
  );
}

const known = (shares: Float64Array) => Array.from(shares).filter((share) => !Number.isNaN(share));

/** The middles of cells, of some of them where there are many; the first is among them. */
function middles(count: number, most: number): number[] {
  const step = Math.ceil(count / most);
  return Array.from({ length: Math.ceil(count / step) }, (_, at) => at * step + 0.5);
}
