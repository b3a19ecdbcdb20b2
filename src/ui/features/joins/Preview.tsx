import { createFocusOutlineStyle, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CellStatus, type ViewColumn } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { useJoins } from "../../joins";

const SHOWN_ROWS = 8;

const useStyles = makeStyles({
  scroller: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ...createFocusOutlineStyle(),
  },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      maxWidth: "160px",
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      verticalAlign: "top",
    },
    "& thead th": { backgroundColor: tokens.colorNeutralBackground2, verticalAlign: "bottom" },
    "& tbody th, & td": { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  },
  text: { textAlign: "left" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface PreviewProps {
  /** Leaves out what the customer list says of them. */
  readonly figuresOnly?: boolean;
}

/** The first customers as they will be written. */
export function Preview({ figuresOnly = false }: PreviewProps) {
  const styles = useStyles();
  const text = useText("joins");
  const format = useFormat();
  const view = useJoins((joins) => joins.view);
  const spec = useJoins((joins) => joins.setup?.spec);
  const cellText = useCellText();
  if (view === undefined || spec === undefined) return null;
  const { rowCount } = view.table;
  const columns = view.table.columns.filter(
    ({ name, place }) => !figuresOnly || name === view.key || place !== undefined,
  );
  const shown = Math.min(SHOWN_ROWS, rowCount);
  const isShare = ({ place }: ViewColumn) =>
    place !== undefined && spec.tables[place.table]?.measures[place.measure]?.aggregate === "share";
  const isNumber = ({ kind }: ViewColumn) => kind === "number" || kind === "date";
  return (
    <Section title={text("preview.title")}>
      <Text size={200}>
        {text("preview.what", {
          count: rowCount,
          rows: format.number(rowCount),
          shown: format.number(shown),
        })}
      </Text>
      <div
        className={styles.scroller}
        role="region"
        aria-label={text("preview.label")}
        // A wide table must be scrolled by keyboard, too.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.name}
                  scope="col"
                  title={column.definition}
                  className={isNumber(column) ? styles.number : styles.text}
                >
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: shown }, (_, row) => (
              <tr key={row}>
                {columns.map((column, place) => {
                  const shownCell = cellText(column, row, isShare(column));
                  return place === 0 ? (
                    <th key={column.name} scope="row" className={styles.text}>
                      {shownCell}
                    </th>
                  ) : (
                    <td key={column.name} className={isNumber(column) ? styles.number : styles.text}>
                      {shownCell}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/** A cell as the written list shows it. */
function useCellText(): (column: ViewColumn, row: number, isShare: boolean) => string {
  const text = useText("joins");
  const format = useFormat();
  return ({ kind, numbers, codes, dictionary, status }, row, isShare) => {
    const mark = status[row];
    if (mark === CellStatus.error || mark === CellStatus.unreadable) return text("preview.error");
    if (mark === CellStatus.blank) return "";
    if (kind === "text") return dictionary[codes[row]!] ?? "";
    const number = numbers[row]!;
    if (Number.isNaN(number)) return "";
    if (kind === "date") return format.date(number);
    if (kind === "boolean") return number === 1 ? text("figures.yes") : "";
    const shown = isShare ? format.percent(number, 1) : format.number(number);
    return mark === CellStatus.estimate ? `ca. ${shown}` : shown;
  };
}
