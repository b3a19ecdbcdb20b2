import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from "@fluentui/react-components";
import type { RetentionCurve } from "../../../../core";
import { useFormat, useText } from "../../../i18n";
import { useContractsStyles } from "./contracts.styles";
import { WideTable } from "../../../components/lists/WideTable";

/** What happened at each renewal, and what the model says of it. */
export function LifeTable({ curve: { observed, model } }: { readonly curve: RetentionCurve }) {
  const styles = useContractsStyles();
  const text = useText("contracts");
  const format = useFormat();
  return (
    <Accordion collapsible>
      <AccordionItem value="table">
        <AccordionHeader as="h3" size="small">
          {text("table.title")}
        </AccordionHeader>
        <AccordionPanel>
          <Text size={200} className={styles.quiet}>
            {text("table.hint")}
          </Text>
          <WideTable
            name={text("table.title")}
            head={
              <tr>
                {(["period", "atRisk", "lost", "retention", "model"] as const).map((name) => (
                  <th key={name} scope="col">
                    {text(`table.${name}`)}
                  </th>
                ))}
              </tr>
            }
          >
            {observed.map(({ period, atRisk, lost, retentionRate }) => (
              <tr key={period}>
                <th scope="row">{format.number(period)}</th>
                <td>{format.number(atRisk, 0)}</td>
                <td>{format.number(lost, 0)}</td>
                <td>{format.percent(retentionRate ?? NaN, 1)}</td>
                <td>{format.percent(model?.retention[period - 1] ?? NaN, 1)}</td>
              </tr>
            ))}
          </WideTable>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
