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

export interface MoveMatrixProps {
  readonly before: readonly Named[];
  readonly after: readonly Named[];
  /** `counts[before][after]` */
  readonly counts: readonly (readonly number[])[];
  /** The place afterwards of a group of before; undefined where it is gone. */
  readonly sameAfter: (before: number) => number | undefined;
  readonly chosen: Move | undefined;
  readonly onChoose: (move: Move | undefined) => void;
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
export function MoveMatrix({ before, after, counts, sameAfter, chosen, onChoose, texts }: MoveMatrixProps) {
  const styles = useStyles();
  const format = useFormat();
  const marks = shortNames(after.map(({ name }) => name));
  const customers = sum(counts.map(sum));
  const numberWidth = (count: number) =>
    Math.max(LEAST_WIDTH, DIGIT_WIDTH * format.number(count).length + DIGIT_WIDTH);
  const totalWidth = Math.max(LETTER_WIDTH * texts.total.length, numberWidth(customers));
  const largest = Math.max(...counts.flat());
  const leastWidth = ROW_HEAD_WIDTH + after.length * numberWidth(largest) + totalWidth;
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
        {format.number(count)}
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
                <td className={mergeClasses(styles.cell, styles.total)}>
                  {format.number(sum(counts[from]!))}
                </td>
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
                  {format.number(sum(counts.map((row) => row[to]!)))}
                </td>
              ))}
              <td className={mergeClasses(styles.cell, styles.total)}>{format.number(customers)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
