import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { ListGrid } from "../../../components/lists/ListGrid";
import { useRowSelection } from "../../../components/lists/use-row-grid";
import { useFormat, useText } from "../../../i18n";
import { usePortfolioStyles } from "../portfolio.styles";
import type { PortfolioView } from "../portfolio-view";
import { useAmount } from "../use-amount";
import { CustomerLine } from "./CustomerLine";
import { useCustomerNames } from "./use-customer-names";
import { useShownClasses } from "./use-shown-classes";

interface CustomerListProps {
  readonly view: PortfolioView;
  readonly name: string;
  /** Table rows in the order shown. */
  readonly rows: Uint32Array;
}

const ROW_HEIGHT = 48;
const ROWS_IN_SIGHT = 6;

/** Customers with what they come to together. */
export function CustomerList({ view, name, rows }: CustomerListProps) {
  const styles = usePortfolioStyles();
  const text = useText("portfolioPane");
  const format = useFormat();
  const selection = useRowSelection();
  const { scored, setup, portfolio } = view;
  const amount = useAmount(scored, setup.bubble);
  const nameOf = useCustomerNames(scored);
  const shownOf = useShownClasses(scored);
  const listed = useMemo(() => Int32Array.from(rows), [rows]);
  const sum = useMemo(() => sumOf(portfolio.size, rows), [portfolio, rows]);
  if (rows.length === 0) return <Text role="status">{text("list.none")}</Text>;
  const counted = { count: rows.length, shown: format.number(rows.length) };
  const hasAmounts = setup.bubble !== "" && portfolio.total > 0;
  return (
    <div className={styles.stack}>
      <Text role="status">
        {hasAmounts
          ? text("list.sum", {
              ...counted,
              column: setup.bubble,
              amount: amount(sum),
              share: format.percent(sum / portfolio.total, 1),
            })
          : text("list.count", { ...counted, share: format.percent(rows.length / scored.table.rowCount, 1) })}
      </Text>
      <ListGrid
        label={text("list.label", { name })}
        rows={listed}
        rowHeight={ROW_HEIGHT}
        rowsInSight={Math.min(ROWS_IN_SIGHT, rows.length)}
        {...selection}
      >
        {(row) => (
          <CustomerLine
            name={nameOf(row)}
            shown={shownOf(row)}
            unscored={text("matrix.notScored")}
            place={text("matrix.place", {
              x: setup.x.name,
              xValue: format.number(portfolio.x[row]!, 0),
              y: setup.y.name,
              yValue: format.number(portfolio.y[row]!, 0),
            })}
            amount={setup.bubble === "" ? "" : amount(portfolio.size[row]!)}
          />
        )}
      </ListGrid>
      <Text size={200} className={styles.quiet}>
        {text("list.hint")}
      </Text>
    </div>
  );
}

/** The sum of the known sizes of some rows. */
const sumOf = (size: Float64Array, rows: Uint32Array): number =>
  rows.reduce((sum, row) => sum + (Number.isNaN(size[row]!) ? 0 : size[row]!), 0);
