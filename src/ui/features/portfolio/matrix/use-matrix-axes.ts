import type { PortfolioSetup } from "../../../../core";
import type { MatrixAxis } from "../../../components/charts/matrix/MatrixChart";
import { useFormat, useText } from "../../../i18n";
import { borderRange } from "./border-edits";

/** Both axes with their borders, as they are called and can be moved. */
export function useMatrixAxes(setup: PortfolioSetup): { readonly x: MatrixAxis; readonly y: MatrixAxis } {
  const text = useText("portfolioPane");
  const format = useFormat();
  const axis = ({ name, borders }: PortfolioSetup["x"]): MatrixAxis => ({
    name,
    borders: borders.map((value, at) => ({
      value,
      ...borderRange(borders, at),
      label:
        borders.length === 1
          ? text("matrix.border", { axis: name })
          : text("matrix.borderOf", { axis: name, number: at + 1 }),
      valueText: text("matrix.borderValue", { value: format.number(value, 1) }),
    })),
  });
  return { x: axis(setup.x), y: axis(setup.y) };
}
