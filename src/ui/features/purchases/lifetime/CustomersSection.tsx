import {
  createFocusOutlineStyle,
  Input,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowDown12Regular, ArrowUp12Regular, Search16Regular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo, useState } from "react";
import type { ChosenValues } from "../../../../app";
import type { HistoryUnit, LifetimeSetup, ValueIntervals } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { ListGrid } from "../../../components/lists/ListGrid";
import { useFormat, useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { type CustomerOrder, customerRows, type CustomerSort } from "./customer-rows";
import { CustomerStory } from "./CustomerStory";
import { Intervals } from "./Intervals";
import { useLifetimeStyles } from "./lifetime.styles";
import { useMoney, useSpan } from "./use-lifetime";

const SORTS: readonly CustomerSort[] = ["name", "alive", "purchases", "value"];
const ROW_HEIGHT = 44;
const ROWS_IN_SIGHT = 8;
const COLUMNS = "minmax(0, 1fr) 58px 52px minmax(84px, 34%)";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: COLUMNS,
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
  },
  head: { minHeight: "32px", padding: `0 ${tokens.spacingHorizontalS}` },
  row: { height: "100%" },
  sort: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    width: "100%",
    minHeight: "28px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ...createFocusOutlineStyle(),
  },
  end: { justifyContent: "flex-end" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  interval: { display: "block", fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
});

interface CustomersSectionProps {
  readonly answer: ChosenValues;
  readonly unit: HistoryUnit;
  readonly setup: LifetimeSetup;
}

/** Each customer with what is expected of it, and the story of the one that is looked at. */
export function CustomersSection({ answer, unit, setup }: CustomersSectionProps) {
  const shared = useLifetimeStyles();
  const text = useText("lifetime");
  const format = useFormat();
  const span = useSpan();
  const { values } = answer;
  const money = useMoney(values.spend !== undefined);
  const purchases = usePurchases(({ cleaned }) => cleaned?.purchases);
  const [order, setOrder] = useState<CustomerOrder>({ by: "value", descending: true });
  const [search, setSearch] = useState("");
  const [selected, setSelected] = useState(-1);
  const [known, setKnown] = useState<{ readonly of: ChosenValues; readonly intervals: ValueIntervals }>();
  const intervals = known?.of === answer ? known.intervals : undefined;
  const searched = useDeferredValue(search);
  const names = purchases?.names;
  const rows = useMemo(
    () =>
      names === undefined ? new Int32Array() : customerRows(values, names, order, searched, format.locale),
    [values, names, order, searched, format.locale],
  );
  if (purchases === undefined) return null;
  const { currency } = purchases;
  const horizon = span(setup.years, "year");
  const nameOf = (row: number) => purchases.names[values.histories.customers[row]!]!;
  const shown = rows.includes(selected) ? selected : (rows[0] ?? -1);
  return (
    <Section title={text("list.heading")}>
      <Text size={200} className={shared.quiet}>
        {text("list.period", {
          horizon,
          money:
            values.spend === undefined
              ? text("list.inPurchases")
              : currency === undefined
                ? text("list.noCurrency")
                : text("list.currency", { currency }),
        })}
      </Text>
      <Input
        type="search"
        aria-label={text("list.search")}
        placeholder={text("list.search")}
        contentBefore={<Search16Regular />}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {rows.length === 0 ? (
        <Text role="status">{text("list.none", { text: search })}</Text>
      ) : (
        <ListGrid
          label={text("list.label")}
          rows={rows}
          rowHeight={ROW_HEIGHT}
          rowsInSight={ROWS_IN_SIGHT}
          selected={shown}
          onSelect={setSelected}
          head={<Head order={order} horizon={horizon} onOrder={setOrder} />}
        >
          {(row) => (
            <Row
              name={nameOf(row)}
              alive={values.forecasts.alive[row]!}
              purchases={values.forecasts.purchases[row]!}
              value={money(values.forecasts.value[row]!, 2)}
              interval={
                intervals &&
                text("list.interval", {
                  low: format.amount(intervals.low[row]!, 0),
                  high: format.amount(intervals.high[row]!, 0),
                })
              }
            />
          )}
        </ListGrid>
      )}
      <Intervals
        setup={setup}
        intervals={intervals}
        total={values.distribution.total}
        money={money}
        onIntervals={(found) => setKnown({ of: answer, intervals: found })}
      />
      {shown >= 0 && (
        <CustomerStory
          key={shown}
          name={nameOf(shown)}
          row={shown}
          answer={answer}
          unit={unit}
          setup={setup}
          intervals={intervals}
        />
      )}
    </Section>
  );
}

interface HeadProps {
  readonly order: CustomerOrder;
  readonly horizon: string;
  readonly onOrder: (order: CustomerOrder) => void;
}

function Head({ order, horizon, onOrder }: HeadProps) {
  const styles = useStyles();
  const text = useText("lifetime");
  const titles = {
    name: undefined,
    alive: text("list.aliveLong"),
    purchases: text("list.purchasesLong", { horizon }),
    value: text("list.valueLong", { horizon }),
  };
  return (
    <div role="row" aria-rowindex={1} className={mergeClasses(styles.grid, styles.head)}>
      {SORTS.map((by) => {
        const direction = order.by !== by ? "none" : order.descending ? "descending" : "ascending";
        return (
          <div key={by} role="columnheader" aria-sort={direction}>
            <button
              type="button"
              className={mergeClasses(styles.sort, by !== "name" && styles.end)}
              title={titles[by]}
              onClick={() => onOrder({ by, descending: by === order.by ? !order.descending : by !== "name" })}
            >
              {text(`list.${by}`)}
              {direction === "ascending" && <ArrowUp12Regular aria-hidden />}
              {direction === "descending" && <ArrowDown12Regular aria-hidden />}
            </button>
          </div>
        );
      })}
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly alive: number;
  readonly purchases: number;
  readonly value: string;
  readonly interval: string | undefined;
}

function Row({ name, alive, purchases, value, interval }: RowProps) {
  const styles = useStyles();
  const format = useFormat();
  return (
    <div role="presentation" className={mergeClasses(styles.grid, styles.row)}>
      <span role="gridcell" className={styles.name} title={name}>
        {name}
      </span>
      <span role="gridcell" className={styles.number}>
        {format.percent(alive)}
      </span>
      <span role="gridcell" className={styles.number}>
        {format.number(purchases, 1)}
      </span>
      <span role="gridcell" className={styles.number}>
        {value}
        {interval !== undefined && <span className={styles.interval}>{interval}</span>}
      </span>
    </div>
  );
}
