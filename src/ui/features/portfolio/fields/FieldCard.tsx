import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { largestPlaced, type PortfolioField } from "../../../../core";
import { NameField } from "../../../components/fields/NameField";
import { useFormat, useText } from "../../../i18n";
import { usePortfolio } from "../../../portfolio";
import { StrategyField } from "../../classes/StrategyField";
import { CustomerList } from "../customers/CustomerList";
import type { PortfolioView } from "../portfolio-view";
import { useAmount } from "../use-amount";
import { fieldLevels } from "./field-levels";

interface FieldCardProps {
  readonly view: PortfolioView;
  /** Index of the field. */
  readonly at: number;
  readonly isOpened: boolean;
  readonly onOpen: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  figures: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, alignItems: "center" },
});

/** One field: name and strategy, its customers in figures, and on request as a list. */
export function FieldCard({ view, at, isOpened, onOpen }: FieldCardProps) {
  const styles = useStyles();
  const text = useText("portfolioPane");
  const format = useFormat();
  const edit = usePortfolio((state) => state.edit);
  const { scored, setup, portfolio } = view;
  const amount = useAmount(scored, setup.bubble);
  const field = setup.fields[at]!;
  const others = setup.fields.filter((_, index) => index !== at);
  const levels = fieldLevels(at, setup.size);
  const count = portfolio.fieldCounts[at]!;
  const sum = portfolio.fieldAmounts[at]!;
  const change = (part: Partial<PortfolioField>) =>
    edit((before) => ({
      ...before,
      fields: before.fields.map((each, index) => (index === at ? { ...each, ...part } : each)),
    }));
  const problem = (name: string) => {
    if (name === "") return text("fields.nameEmpty");
    return others.some((other) => other.name === name) ? text("fields.nameTaken", { name }) : undefined;
  };
  return (
    <section className={styles.root} aria-label={field.name}>
      <NameField
        label={text("fields.name")}
        value={field.name}
        problem={problem}
        onCommit={(name) => change({ name })}
      />
      <Text size={200} className={styles.quiet}>
        {text("fields.where", {
          x: setup.x.name,
          y: setup.y.name,
          xLevel: text(`fields.level.${levels.x}`),
          yLevel: text(`fields.level.${levels.y}`),
        })}
      </Text>
      <StrategyField strategy={field.strategy} onCommit={(strategy) => change({ strategy })} />
      <div className={styles.figures}>
        <Text>
          {text("fields.figures", {
            count,
            shown: format.number(count),
            share: format.percent(portfolio.placed > 0 ? count / portfolio.placed : NaN),
          })}
        </Text>
        {setup.bubble !== "" && (
          <Text>
            {text("fields.amount", {
              column: setup.bubble,
              amount: amount(sum),
              share: format.percent(portfolio.total > 0 ? sum / portfolio.total : NaN),
            })}
          </Text>
        )}
      </div>
      {count > 0 && (
        <div>
          <Button
            size="small"
            aria-expanded={isOpened}
            aria-label={isOpened ? text("fields.hide") : text("fields.showOf", { name: field.name })}
            onClick={onOpen}
          >
            {text(isOpened ? "fields.hide" : "fields.show")}
          </Button>
        </div>
      )}
      {isOpened && <Customers view={view} at={at} />}
    </section>
  );
}

function Customers({ view, at }: Pick<FieldCardProps, "view" | "at">) {
  const { portfolio } = view;
  const rows = useMemo(() => largestPlaced(portfolio, { field: portfolio.field, at }), [portfolio, at]);
  return <CustomerList view={view} name={view.setup.fields[at]!.name} rows={rows} />;
}
