import { Text } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { type Development, migrationMatrix } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { MovedCustomers } from "../customers/MovedCustomers";
import { useDevelopmentStyles } from "../development.styles";
import { useAmounts } from "../use-amounts";
import type { ChosenMove } from "./chosen-move";
import { useMoveText } from "./use-move-text";

interface CellSectionProps {
  readonly development: Development;
  readonly move: ChosenMove;
}

/** The customers of the chosen move, the largest first. */
export function CellSection({ development, move }: CellSectionProps) {
  const styles = useDevelopmentStyles();
  const text = useText("development");
  const amounts = useAmounts();
  const moveText = useMoveText(development);
  const { from, to, before, after } = move;
  const { periods } = development;
  const { customers, sums } = useMemo(() => {
    const matrix = migrationMatrix(development, from, to);
    const at = before * matrix.states + after;
    const found = matrix.customers.slice(matrix.starts[at], matrix.starts[at + 1]);
    const amount = periods[after === matrix.absent ? from : to]!.amount;
    const weight = (customer: number) => (Number.isNaN(amount[customer]!) ? -Infinity : amount[customer]!);
    return {
      customers: found.sort((one, other) => weight(other) - weight(one) || one - other),
      sums: [matrix.before[at]!, matrix.after[at]!] as const,
    };
  }, [development, periods, from, to, before, after]);
  const said = moveText(move, customers.length);
  const hasAmounts = amounts.name !== "";
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.scrollIntoView({ block: "nearest" }), [move]);
  return (
    <Section title={text("cell.title")}>
      <div ref={list} className={styles.stack}>
        <Text role="status">{said}</Text>
        {hasAmounts && (
          <Text size={200}>
            {text("cell.sums", {
              amount: amounts.name,
              from: periods[from]!.label,
              to: periods[to]!.label,
              before: amounts.show(sums[0]),
              after: amounts.show(sums[1]),
            })}
          </Text>
        )}
        {customers.length > 0 && (
          <MovedCustomers development={development} label={said} customers={customers} from={from} to={to} />
        )}
      </div>
    </Section>
  );
}
