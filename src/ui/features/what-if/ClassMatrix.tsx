import { createFocusOutlineStyle, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useFormat, useText } from "../../i18n";
import { shortNames } from "../../components/charts/short-names";
import { textColorOn } from "../../components/charts/text-color";
import type { ComparedModels } from "../../session";
import { ClassChip } from "../result/ClassChip";
import { sameClasses } from "./class-moves";
import type { MoverFilter } from "./mover-rows";

const ROW_HEAD_WIDTH = 84;
const DIGIT_WIDTH = 7;
const LETTER_WIDTH = 10;
const LEAST_WIDTH = 28;

const useStyles = makeStyles({
  scroller: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed" },
  rowHead: { width: `${ROW_HEAD_WIDTH}px`, textAlign: "left", padding: "1px", fontWeight: "normal" },
  columnHead: { padding: "1px", fontWeight: "normal" },
  mark: {
    display: "block",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "center",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  cell: { padding: "1px", textAlign: "center", fontVariantNumeric: "tabular-nums" },
  button: {
    width: "100%",
    minHeight: "28px",
    padding: 0,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ...createFocusOutlineStyle(),
  },
  stays: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground1 },
  moves: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  chosen: { border: `2px solid ${tokens.colorBrandStroke1}` },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  total: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ClassMatrixProps {
  readonly compared: ComparedModels;
  readonly filter: MoverFilter;
  readonly onFilter: (filter: MoverFilter) => void;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** How many customers go from each class to each other one; each number leads to its customers. */
export function ClassMatrix({ compared, filter, onFilter }: ClassMatrixProps) {
  const styles = useStyles();
  const text = useText("whatIf");
  const format = useFormat();
  const { models, comparison } = compared;
  const counts = comparison.classChanges;
  const [before, after] = models.map(({ classes }) => classes.list) as [
    (typeof models)[0]["classes"]["list"],
    (typeof models)[1]["classes"]["list"],
  ];
  const same = sameClasses(compared.before, compared.after);
  const marks = shortNames(after.map(({ name }) => name));
  const numberWidth = (count: number) =>
    Math.max(LEAST_WIDTH, DIGIT_WIDTH * format.number(count).length + DIGIT_WIDTH);
  const totalWidth = Math.max(
    LETTER_WIDTH * text("comparison.matrix.total").length,
    numberWidth(comparison.customers),
  );
  const largest = Math.max(...counts.flat());
  const leastWidth = ROW_HEAD_WIDTH + after.length * numberWidth(largest) + totalWidth;
  const cell = (count: number, from: number, to: number) => {
    if (count === 0) return <span className={styles.quiet}>·</span>;
    const stays = same[from] === to;
    const isChosen = filter.kind === "cell" && filter.before === from && filter.after === to;
    const label = text(`comparison.matrix.${stays ? "stay" : "cell"}`, {
      count,
      shown: format.number(count),
      before: before[from]!.name,
      after: after[to]!.name,
    });
    return (
      <button
        type="button"
        className={mergeClasses(
          styles.button,
          stays ? styles.stays : styles.moves,
          isChosen && styles.chosen,
        )}
        aria-label={label}
        aria-pressed={isChosen}
        title={label}
        onClick={() => onFilter(isChosen ? { kind: "biggest" } : { kind: "cell", before: from, after: to })}
      >
        {format.number(count)}
      </button>
    );
  };
  return (
    <>
      <Text size={200} className={styles.total}>
        {text("comparison.matrix.hint")}
      </Text>
      <div className={styles.scroller}>
        <table className={styles.table} style={{ minWidth: leastWidth }}>
          <thead>
            <tr>
              <td className={mergeClasses(styles.rowHead, styles.quiet)}>
                {text("comparison.matrix.corner")}
              </td>
              {after.map(({ name, color }, to) => (
                <th key={name} scope="col" className={styles.columnHead} title={name} aria-label={name}>
                  <span className={styles.mark} style={{ backgroundColor: color, color: textColorOn(color) }}>
                    {marks[to]}
                  </span>
                </th>
              ))}
              <th
                scope="col"
                className={mergeClasses(styles.columnHead, styles.total)}
                style={{ width: totalWidth }}
              >
                {text("comparison.matrix.total")}
              </th>
            </tr>
          </thead>
          <tbody>
            {before.map((customerClass, from) => (
              <tr key={customerClass.name}>
                <th scope="row" className={styles.rowHead}>
                  <ClassChip of={customerClass} />
                </th>
                {after.map(({ name }, to) => (
                  <td key={name} className={styles.cell}>
                    {cell(counts[from]![to]!, from, to)}
                  </td>
                ))}
                <td className={mergeClasses(styles.cell, styles.total)}>
                  {format.number(sum(counts[from]!))}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={mergeClasses(styles.rowHead, styles.total)}>
                {text("comparison.matrix.total")}
              </th>
              {after.map(({ name }, to) => (
                <td key={name} className={mergeClasses(styles.cell, styles.total)}>
                  {format.number(sum(counts.map((row) => row[to]!)))}
                </td>
              ))}
              <td className={mergeClasses(styles.cell, styles.total)}>
                {format.number(comparison.customers)}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
