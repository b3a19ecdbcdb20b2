import { Text, ToggleButton } from "@fluentui/react-components";
import { Lasso20Regular } from "@fluentui/react-icons";
import { useCallback, useId, useMemo, useState } from "react";
import { largestPlaced } from "../../../../core";
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
import { withBorder } from "./border-edits";
import { MatrixLegend } from "./MatrixLegend";
import { useArrows } from "./use-arrows";
import { useMarkText } from "./use-mark-text";
import { useMatrixAxes } from "./use-matrix-axes";

interface MatrixPictureProps {
  readonly view: PortfolioView;
  readonly onCircle: (rows: Int32Array) => void;
}

const INITIAL_WIDTH = 296;
/** Of customers who stand in the matrix without a score. */
const UNSCORED = "#e6e6e6";

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
  const axes = useMatrixAxes(setup);
  const say = useMarkText(view, nameOf);
  const { x, y, size } = portfolio;
  const customers = useMemo(() => ({ x, y, size }), [x, y, size]);
  const named = useMemo(
    () => Array.from(largestPlaced(customers).subarray(0, setup.labels)),
    [customers, setup.labels],
  );
  const fillOf = useCallback(
    (row: number) => (size[row]! < 0 ? undefined : (shownOf(row)?.color ?? UNSCORED)),
    [size, shownOf],
  );
  const numberText = useCallback((value: number) => format.number(value, 1), [format]);
  const fields = setup.fields.map(({ name }, at) =>
    text("matrix.inField", { name, count: format.number(portfolio.fieldCounts[at] ?? 0) }),
  );
  const { without } = portfolio;
  return (
    <div ref={frame} className={styles.stack}>
      <MatrixChart
        customers={customers}
        {...axes}
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
