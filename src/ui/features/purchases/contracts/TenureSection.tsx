import { Text } from "@fluentui/react-components";
import type { RetentionModel, RetentionStudy } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useContracts } from "../../../contracts";
import { useFormat, useText } from "../../../i18n";
import { useContractsStyles } from "./contracts.styles";
import { WideTable } from "../../../components/lists/WideTable";
import { TermFields } from "./TermFields";

interface TenureSectionProps {
  readonly model: RetentionModel;
  readonly study: RetentionStudy;
}

/** What is still to come of a customer, by the renewals that lie behind; and the terms it is counted by. */
export function TenureSection({ model, study }: TenureSectionProps) {
  const styles = useContractsStyles();
  const text = useText("contracts");
  const format = useFormat();
  const setup = useContracts((contracts) => contracts.setup);
  if (setup === undefined) return null;
  const { margin, horizon } = setup.terms;
  const running = study.contracts === undefined ? undefined : runningByTenure(study.contracts);
  const number = (value: number, digits: number) =>
    value === Infinity ? text("tenure.unlimited") : format.amount(value, digits);
  const money = margin === undefined ? undefined : margin * model.newCustomer;
  const isUnlimited = model.newCustomer === Infinity;
  return (
    <Section title={text("terms.title")}>
      <div className={styles.fields}>
        <TermFields />
      </div>
      {isUnlimited ? (
        <Text>{text("tenure.unlimitedHint")}</Text>
      ) : (
        <Text>
          {text("tenure.newCustomer", {
            payments: format.amount(model.newCustomer, 2),
            money: money === undefined ? "" : text("tenure.money", { value: format.amount(money, 2) }),
          })}
        </Text>
      )}
      <Text size={200} className={styles.quiet}>
        {text("tenure.hint")}
      </Text>
      <WideTable
        name={text("tenure.title")}
        head={
          <tr>
            <th scope="col">{text("tenure.renewals")}</th>
            {running && <th scope="col">{text("tenure.running")}</th>}
            <th scope="col">{text("tenure.next")}</th>
            <th scope="col">{text("tenure.discounted")}</th>
            {margin !== undefined && <th scope="col">{text("tenure.value")}</th>}
            <th scope="col">{text("tenure.expected", { horizon: format.number(horizon) })}</th>
            <th scope="col">{text("tenure.half")}</th>
          </tr>
        }
      >
        {model.tenures.map((row) => (
          <tr key={row.renewals}>
            <th scope="row">{format.number(row.renewals)}</th>
            {running && <td>{format.number(running.get(row.renewals) ?? 0)}</td>}
            <td>{format.percent(row.nextRetention, 1)}</td>
            <td>{number(row.discounted, 2)}</td>
            {margin !== undefined && (
              <td>
                {row.discounted === Infinity
                  ? text("tenure.unlimited")
                  : format.amount(margin * row.discounted, 2)}
              </td>
            )}
            <td>{format.amount(row.expectedRenewals, 1)}</td>
            <td>{number(row.halfLife, 0)}</td>
          </tr>
        ))}
      </WideTable>
    </Section>
  );
}

function runningByTenure({
  running,
  renewalsMade,
}: NonNullable<RetentionStudy["contracts"]>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  running.forEach((runs, at) => {
    if (runs === 1) counts.set(renewalsMade[at]!, (counts.get(renewalsMade[at]!) ?? 0) + 1);
  });
  return counts;
}
