import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CustomerExplanation, FactorExplanation } from "../../../core";
import { useFormat, useText } from "../../i18n";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  value: { display: "block", color: tokens.colorNeutralForeground2 },
  points: { fontWeight: tokens.fontWeightSemibold },
});

/** Factor by factor: the value, the points of the weight, what was lost, and the average. */
export function PointsTable({ explanation }: { readonly explanation: CustomerExplanation }) {
  const styles = useStyles();
  const text = useText("result");
  const format = useFormat();

  const shownValue = ({ value, kind }: FactorExplanation) => {
    if (value === undefined) return text("customer.missing");
    if (typeof value === "string") return value;
    return kind === "date" ? format.date(value) : format.number(value);
  };

  return (
    <table className={styles.table} aria-label={text("customer.factors")}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {text("customer.factor")}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {text("customer.points")}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {text("customer.lost")}
          </th>
          <th
            scope="col"
            className={mergeClasses(styles.head, styles.number)}
            title={text("customer.averageLong")}
          >
            {text("customer.average")}
          </th>
        </tr>
      </thead>
      <tbody>
        {explanation.factors.map((entry) => (
          <tr key={entry.factor.id}>
            <th scope="row" className={styles.cell}>
              {entry.factor.name}
              <span className={styles.value}>{shownValue(entry)}</span>
            </th>
            <td className={mergeClasses(styles.cell, styles.number)}>
              <span className={styles.points}>{format.points(entry.points, 2)}</span>
              <span className={styles.value}>
                {text("customer.of", { weight: format.number(entry.weight, 4) })}
              </span>
            </td>
            <td className={mergeClasses(styles.cell, styles.number)}>
              {Number.isNaN(entry.points) ? "–" : format.points(entry.lost, 2)}
            </td>
            <td className={mergeClasses(styles.cell, styles.number)}>{format.points(entry.average, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
