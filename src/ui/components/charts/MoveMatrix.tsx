import { createFocusOutlineStyle, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useFormat } from "../../i18n";
import { type Named, NameChip } from "./NameChip";
import { shortNames } from "./short-names";
import { textColorOn } from "./text-color";

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

/** Customers who were in one group and are in another, by their places. */
export interface Move {
  readonly before: number;
  readonly after: number;
}

/** What stands in the cells and at the ends of rows and columns. */
export interface MoveFigures {
  readonly move: (move: Move) => string;
  readonly before: (before: number) => string;
  readonly after: (after: number) => string;
  readonly all: string;
}

export interface MoveMatrixProps {
  readonly before: readonly Named[];
  readonly after: readonly Named[];
  /** `counts[before][after]` */
  readonly counts: readonly (readonly number[])[];
  /** The place afterwards of a group of before; undefined where it is gone. */
  readonly sameAfter: (before: number) => number | undefined;
  readonly chosen: Move | undefined;
  readonly onChoose: (move: Move | undefined) => void;
  /** What stands in place of the counts, such as shares or amounts. */
  readonly figures?: MoveFigures | undefined;
  readonly texts: {
    readonly hint: string;
    readonly corner: string;
    readonly total: string;
    /** What a number says. */
    readonly move: (move: Move, count: number, stays: boolean) => string;
  };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** How many customers go from each group to each other one; each number leads to its customers. */
export function MoveMatrix(props: MoveMatrixProps) {
  const { before, after, counts, sameAfter, chosen, onChoose, texts } = props;
  const styles = useStyles();
  const format = useFormat();
  const marks = shortNames(after.map(({ name }) => name));
  const figures = props.figures ?? countFigures(counts, (count) => format.number(count));
  const widthOf = (texts: readonly string[]) =>
    Math.max(LEAST_WIDTH, DIGIT_WIDTH * Math.max(...texts.map(({ length }) => length)) + DIGIT_WIDTH);
  const moves = counts.flatMap((row, from) =>
    row.flatMap((count, to) => (count === 0 ? [] : [{ before: from, after: to }])),
  );
  const totalWidth = Math.max(
    LETTER_WIDTH * texts.total.length,
    widthOf([figures.all, ...before.map((_, from) => figures.before(from))]),
  );
  const numberWidth = widthOf(["", ...moves.map(figures.move), ...after.map((_, to) => figures.after(to))]);
  const leastWidth = ROW_HEAD_WIDTH + after.length * numberWidth + totalWidth;
  const cell = (count: number, from: number, to: number) => {
    if (count === 0) return <span className={styles.quiet}>·</span>;
    const move = { before: from, after: to };
    const stays = sameAfter(from) === to;
    const isChosen = chosen?.before === from && chosen.after === to;
    const label = texts.move(move, count, stays);
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
        onClick={() => onChoose(isChosen ? undefined : move)}
      >
        {figures.move(move)}
      </button>
    );
  };
  return (
    <>
      <Text size={200} className={styles.total}>
        {texts.hint}
      </Text>
      <div className={styles.scroller}>
        <table className={styles.table} style={{ minWidth: leastWidth }}>
          <thead>
            <tr>
              <td className={mergeClasses(styles.rowHead, styles.quiet)}>{texts.corner}</td>
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
                {texts.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {before.map((group, from) => (
              <tr key={group.name}>
                <th scope="row" className={styles.rowHead}>
                  <NameChip of={group} />
                </th>
                {after.map(({ name }, to) => (
                  <td key={name} className={styles.cell}>
                    {cell(counts[from]![to]!, from, to)}
                  </td>
                ))}
                <td className={mergeClasses(styles.cell, styles.total)}>{figures.before(from)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={mergeClasses(styles.rowHead, styles.total)}>
                {texts.total}
              </th>
              {after.map(({ name }, to) => (
                <td key={name} className={mergeClasses(styles.cell, styles.total)}>
                  {figures.after(to)}
                </td>
              ))}
              <td className={mergeClasses(styles.cell, styles.total)}>{figures.all}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

function countFigures(counts: MoveMatrixProps["counts"], show: (count: number) => string): MoveFigures {
  return {
    move: ({ before, after }) => show(counts[before]![after]!),
    before: (before) => show(sum(counts[before]!)),
    after: (after) => show(sum(counts.map((row) => row[after]!))),
    all: show(sum(counts.map(sum))),
  };
}
