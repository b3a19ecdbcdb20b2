import { WideTable } from "../../../components/lists/WideTable";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { useAmount } from "../use-amount";
import type { ConcentrationQuestion } from "./concentration-question";

/** What the largest 1, 5, 10 and 20 % of the customers hold. */
export function LargestSection({ scored, setup, view: { concentration } }: ConcentrationQuestion) {
  const text = useText("portfolioPane");
  const format = useFormat();
  const amount = useAmount(scored, setup.amount);
  return (
    <Section title={text("concentration.largest")}>
      <WideTable
        name={text("concentration.largestTable")}
        head={
          <tr>
            {(["share", "customers", "amount", "ofTotal"] as const).map((column) => (
              <th key={column} scope="col">
                {text(`concentration.largestHead.${column}`)}
              </th>
            ))}
          </tr>
        }
      >
        {concentration.largest.map(({ share, customers, amount: sum, ofTotal }) => (
          <tr key={share}>
            <th scope="row">{format.percent(share)}</th>
            <td>{format.number(customers)}</td>
            <td>{amount(sum)}</td>
            <td>{format.percent(ofTotal, 1)}</td>
          </tr>
        ))}
      </WideTable>
    </Section>
  );
}
