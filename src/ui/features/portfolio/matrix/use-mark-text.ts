import type { Mark } from "../../../components/charts/matrix/marks";
import { useFormat, useText } from "../../../i18n";
import { usePortfolio } from "../../../portfolio";
import { useShownClasses } from "../customers/use-shown-classes";
import type { PortfolioView } from "../portfolio-view";
import { useAmount } from "../use-amount";

/** What is said of the mark that is looked at. */
export function useMarkText(
  { scored, setup, portfolio }: PortfolioView,
  nameOf: (row: number) => string,
): (mark: Mark, count: number) => string {
  const text = useText("portfolioPane");
  const format = useFormat();
  const amount = useAmount(scored, setup.bubble);
  const shownOf = useShownClasses(scored);
  const earlier = usePortfolio((state) => state.earlier);
  const place = (x: number, y: number) =>
    text("matrix.place", {
      x: setup.x.name,
      xValue: format.number(x, 1),
      y: setup.y.name,
      yValue: format.number(y, 1),
    });
  return (mark, count) => {
    if (mark.kind === "crowd") return text("matrix.crowd", { shown: format.number(count) });
    const { row } = mark;
    const before = earlier?.moves.before;
    const hasMoved = before !== undefined && !Number.isNaN(before.x[row]!) && !Number.isNaN(before.y[row]!);
    const said = text(setup.bubble === "" ? "matrix.customerPlain" : "matrix.customer", {
      name: nameOf(row),
      class: shownOf(row)?.name ?? text("matrix.notScored"),
      place: place(portfolio.x[row]!, portfolio.y[row]!),
      column: setup.bubble,
      amount: amount(portfolio.size[row]!),
      field: setup.fields[portfolio.field[row]!]?.name ?? "",
    });
    if (!hasMoved) return said;
    return `${said} ${text("matrix.came", { period: earlier?.label ?? "", place: place(before.x[row]!, before.y[row]!) })}`;
  };
}
