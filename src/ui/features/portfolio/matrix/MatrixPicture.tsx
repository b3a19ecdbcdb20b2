import { Text, ToggleButton } from "@fluentui/react-components";
import { Lasso20Regular } from "@fluentui/react-icons";
import { useCallback, useId, useMemo, useState } from "react";
import { largestPlaced } from "../../../../core";
import type { Mark } from "../../../components/charts/matrix/marks";
import { MatrixChart } from "../../../components/charts/matrix/MatrixChart";
import { useWidth } from "../../../components/charts/use-width";
import { SpokenText } from "../../../components/fields/SpokenText";
import { useGesture } from "../../../components/fields/use-gesture";
import { useFormat, useText } from "../../../i18n";
import { usePortfolio } from "../../../portfolio";
import { useSession } from "../../../session";
import { useCustomerNames } from "../customers/use-customer-names";
import { useShownClasses } from "../customers/use-shown-classes";
import { usePortfolioStyles } from "../portfolio.styles";
import type { PortfolioView } from "../portfolio-view";
import { useAmount } from "../use-amount";
import { borderRange, withBorder } from "./border-edits";
import { MatrixLegend } from "./MatrixLegend";

interface MatrixPictureProps {
  readonly view: PortfolioView;
  readonly onCircle: (rows: Int32Array) => void;
}

const INITIAL_WIDTH = 296;
const hasFingers = () => window.matchMedia("(any-pointer: coarse)").matches;

/** The matrix, with what is said of it, and how many customers have no place. */
export function MatrixPicture({ view, onCircle }: MatrixPictureProps) {
  const styles = usePortfolioStyles();
  const text = useText("portfolioPane");
  const format = useFormat();
  const gesture = useGesture();
  const description = useId();
  const [frame, width] = useWidth(INITIAL_WIDTH);
  const [isDrawing, setDrawing] = useState(false);
  const selected = useSession((session) => session.selectedRow);
  const selectCustomer = useSession((session) => session.selectCustomer);
  const edit = usePortfolio((state) => state.edit);
  const { scored, setup, portfolio } = view;
  const nameOf = useCustomerNames(scored);
  const shownOf = useShownClasses(scored);
  const arrows = useArrows(view);
  const say = useSay(view, nameOf);
  const named = useMemo(
    () => Array.from(largestPlaced(portfolio).subarray(0, setup.labels)),
    [portfolio, setup.labels],
  );
  const fillOf = useCallback(
    (row: number) => (portfolio.size[row]! < 0 ? undefined : (shownOf(row)?.color ?? UNSCORED)),
    [portfolio, shownOf],
  );
  const numberText = useCallback((value: number) => format.number(value, 1), [format]);
  const axis = (which: "x" | "y") => {
    const { name, borders } = setup[which];
    return {
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
    };
  };
  const fields = setup.fields.map(({ name }, at) =>
    text("matrix.inField", { name, count: format.number(portfolio.fieldCounts[at] ?? 0) }),
  );
  const { without } = portfolio;
  return (
    <div ref={frame} className={styles.stack}>
      <MatrixChart
        customers={portfolio}
        x={axis("x")}
        y={axis("y")}
        fields={setup.fields.map(({ name }) => name)}
        fillOf={fillOf}
        named={named}
        nameOf={nameOf}
        arrows={arrows}
        selected={selected}
        isDrawing={isDrawing}
        width={width}
        label={text("matrix.label", { x: setup.x.name, y: setup.y.name })}
        describedBy={description}
        legend={
          <>
            <MatrixLegend view={view} />
            <div className={styles.quiet}>
              {hasFingers() ? text("matrix.hintTouch", { draw: text("matrix.draw") }) : text("matrix.hint")}
            </div>
          </>
        }
        numberText={numberText}
        say={say}
        onSelect={(row) => void selectCustomer(row, false)}
        onCircle={onCircle}
        onBegin={gesture.begin}
        onMove={({ axis: moved, index }, value) =>
          edit((before) => withBorder(before, moved, index, value), gesture.name())
        }
      />
      <span id={description}>
        <SpokenText>
          {`${text("matrix.summary", { count: format.number(portfolio.placed), fields: fields.join(", ") })} ${text("matrix.keys")}`}
        </SpokenText>
      </span>
      {hasFingers() && (
        <div>
          <ToggleButton
            size="small"
            icon={<Lasso20Regular />}
            checked={isDrawing}
            onClick={() => setDrawing(!isDrawing)}
          >
            {text("matrix.draw")}
          </ToggleButton>
        </div>
      )}
      {without > 0 && (
        <Text size={200} className={styles.quiet}>
          {text("matrix.without", { count: without, shown: format.number(without) })}
        </Text>
      )}
    </div>
  );
}

/** Of customers who stand in the matrix without a score. */
const UNSCORED = "#e6e6e6";

/** The longest ways since the earlier period, as many as are wanted. */
function useArrows({ setup }: PortfolioView) {
  const earlier = usePortfolio((state) => state.earlier);
  return useMemo(() => {
    if (earlier === undefined) return [];
    const { rows, before } = earlier.moves;
    return Array.from(rows.subarray(0, setup.arrows), (row) => ({
      row,
      fromX: before.x[row]!,
      fromY: before.y[row]!,
    }));
  }, [earlier, setup.arrows]);
}

/** What is said of the mark that is looked at. */
function useSay(
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
