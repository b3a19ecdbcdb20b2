import { Field, Text } from "@fluentui/react-components";
import { DecimalField } from "../../../components/fields/DecimalField";
import { Section } from "../../../components/layout/Section";
import { WideTable } from "../../../components/lists/WideTable";
import { useFormat, useText } from "../../../i18n";
import { usePortfolio } from "../../../portfolio";
import { borderRange } from "../matrix/border-edits";
import { usePortfolioStyles } from "../portfolio.styles";
import { useAmount } from "../use-amount";
import type { ConcentrationQuestion } from "./concentration-question";

const GROUPS = "ABCDEFGHI";
const HEAD = ["group", "customers", "ofCustomers", "amount", "ofTotal", "from"] as const;

/** The customers in groups by their share of the amount, with the borders to set. */
export function AbcSection({ scored, setup, view: { abc } }: ConcentrationQuestion) {
  const styles = usePortfolioStyles();
  const text = useText("portfolioPane");
  const format = useFormat();
  const amount = useAmount(scored, setup.amount);
  const edit = usePortfolio((state) => state.editConcentration);
  return (
    <Section title={text("concentration.abc")}>
      <Text size={200} className={styles.quiet}>
        {text("concentration.abcHint")}
      </Text>
      <div className={styles.fields}>
        {setup.abc.map((border, at) => {
          const label = text("concentration.abcBorder", { group: GROUPS.charAt(at) });
          return (
            <Field key={at} label={label} size="small">
              <DecimalField
                className={styles.short}
                label={label}
                value={border}
                decimals={1}
                {...borderRange(setup.abc, at)}
                onCommit={(value) =>
                  edit(
                    (before) => ({
                      ...before,
                      abc: before.abc.map((each, index) => (index === at ? value : each)),
                    }),
                    `abc ${at}`,
                  )
                }
              />
            </Field>
          );
        })}
      </div>
      <WideTable
        name={text("concentration.abcTable")}
        head={
          <tr>
            {HEAD.map((column) => (
              <th key={column} scope="col">
                {text(`concentration.abcHead.${column}`)}
              </th>
            ))}
          </tr>
        }
      >
        {abc.groups.map(({ customers, ofCustomers, amount: sum, ofTotal, from }, at) => (
          <tr key={at}>
            <th scope="row">{GROUPS.charAt(at)}</th>
            <td>{format.number(customers)}</td>
            <td>{format.percent(ofCustomers, 1)}</td>
            <td>{amount(sum)}</td>
            <td>{format.percent(ofTotal, 1)}</td>
            <td>{amount(from)}</td>
          </tr>
        ))}
      </WideTable>
    </Section>
  );
}
