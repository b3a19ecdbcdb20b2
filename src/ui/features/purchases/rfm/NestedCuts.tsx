import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../../../i18n";
import { Disclosure } from "../../../components/layout/Disclosure";

export interface NestedCutsProps {
  readonly title: string;
  /** As in `Banding`. */
  readonly within: readonly (readonly number[])[];
  readonly bands: number;
  readonly show: (value: number) => string;
}

const useStyles = makeStyles({
  scroller: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
      textAlign: "right",
      fontWeight: tokens.fontWeightRegular,
      whiteSpace: "nowrap",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
});

/** The cuts of each group of customers that is cut on its own. */
export function NestedCuts({ title, within, bands, show }: NestedCutsProps) {
  const styles = useStyles();
  const text = useText("rfm");
  const hasFrequency = within.length > bands;
  const groups = within.map((cuts, group) => ({
    recency: hasFrequency ? Math.floor(group / bands) + 1 : group + 1,
    frequency: (group % bands) + 1,
    cuts,
  }));
  return (
    <Disclosure title={text("cuts.within", { count: groups.filter(({ cuts }) => cuts.length > 0).length })}>
      <div className={styles.scroller}>
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{text("cuts.recencyMark")}</th>
              {hasFrequency && <th scope="col">{text("cuts.frequencyMark")}</th>}
              {Array.from({ length: bands - 1 }, (_, cut) => (
                <th key={cut} scope="col">
                  {text("cuts.number", { number: cut + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(({ recency, frequency, cuts }, group) => (
              <tr key={group}>
                <th scope="row">{recency}</th>
                {hasFrequency && <td>{frequency}</td>}
                {Array.from({ length: bands - 1 }, (_, cut) => (
                  <td key={cut}>{cuts[cut] === undefined ? "–" : show(cuts[cut])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
