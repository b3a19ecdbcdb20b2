import { makeStyles, Select, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ChosenValues } from "../../../../app";
import type { LifetimeSetup, Purchases, WinBackList, WinBackSetup } from "../../../../core";
import { ListGrid } from "../../../components/lists/ListGrid";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { CustomerStory } from "../lifetime/CustomerStory";
import { useMoney, useSpan } from "../lifetime/use-lifetime";
import { CustomerLine } from "./CustomerLine";
import { lastDayOf, winBackOrder, type WinBackSort } from "./win-back-order";

interface CustomersSectionProps {
  readonly found: ChosenValues;
  readonly purchases: Purchases;
  readonly list: WinBackList;
  readonly setup: WinBackSetup;
  readonly lifetime: LifetimeSetup;
}

const ROW_HEIGHT = 66;
const ROWS_IN_SIGHT = 6;
const SORTS: readonly WinBackSort[] = ["gain", "past", "alive", "last", "name"];

const useStyles = makeStyles({ sort: { alignSelf: "flex-start" } });

/** The customers to be won back, what they come to together, and the story of the one that is looked at. */
export function CustomersSection({ found, purchases, list, setup, lifetime }: CustomersSectionProps) {
  const styles = useStyles();
  const text = useText("winBack");
  const format = useFormat();
  const money = useMoney(true);
  const span = useSpan();
  const unit = usePurchases((state) => state.setup?.transactions.timeUnit);
  const [sort, setSort] = useState<WinBackSort>("gain");
  const [selected, setSelected] = useState(-1);
  const { values } = found;
  const { rows, gains, worth } = list;
  const places = useMemo(
    () => winBackOrder(list, values, purchases, sort, format.locale),
    [list, values, purchases, sort, format.locale],
  );
  const count = { count: rows.length, customers: format.number(rows.length) };
  const codeAt = (place: number) => values.histories.customers[rows[place]!]!;
  if (rows.length === 0) {
    return (
      <Section title={text("found.title")}>
        <Text role="status">{text("found.nobody", { alive: format.percent(setup.aliveBelow) })}</Text>
      </Section>
    );
  }
  const chosen = selected >= 0 ? places.find((place) => rows[place] === selected) : undefined;
  return (
    <Section title={text("found.title")}>
      <Text role="status">
        {text("found.count", { ...count, gain: money(sumOf(gains)) })} <Worthwhile worth={worth} />
      </Text>
      <Select
        size="small"
        className={styles.sort}
        value={sort}
        aria-label={text("order.label")}
        onChange={(_, { value }) => setSort(value as WinBackSort)}
      >
        {SORTS.map((each) => (
          <option key={each} value={each}>
            {text(`order.${each}`)}
          </option>
        ))}
      </Select>
      <ListGrid
        label={text("customer.label", count)}
        rows={places}
        rowHeight={ROW_HEIGHT}
        rowsInSight={ROWS_IN_SIGHT}
        selected={chosen ?? -1}
        onSelect={(place) => setSelected(rows[place]!)}
      >
        {(place) => (
          <CustomerLine
            name={purchases.names[codeAt(place)]!}
            last={lastDayOf(purchases, codeAt(place))}
            past={money(values.revenue[rows[place]!]!)}
            alive={values.forecasts.alive[rows[place]!]!}
            gain={money(gains[place]!)}
            worth={worth[place]!}
            money={money}
          />
        )}
      </ListGrid>
      <Text size={200}>{text("found.meaning", { horizon: span(lifetime.years, "year") })}</Text>
      {chosen !== undefined && unit !== undefined && (
        <CustomerStory
          key={selected}
          name={purchases.names[codeAt(chosen)]!}
          row={selected}
          answer={found}
          unit={unit}
          setup={lifetime}
          intervals={undefined}
        />
      )}
    </Section>
  );
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** How many approaches pay, and what they promise together. */
function Worthwhile({ worth }: { readonly worth: Float64Array }) {
  const text = useText("winBack");
  const format = useFormat();
  const money = useMoney(true);
  const paying = worth.filter((value) => value > 0);
  if (paying.length === 0) return text("found.worthNone");
  return text("found.worth", {
    count: paying.length,
    worthwhile: format.number(paying.length),
    worth: money(sumOf(paying)),
  });
}
