import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { TableReport } from "../../../../core";
import { useFormat, useText } from "../../../i18n";
import { useJoins } from "../../../joins";
import { ConfirmedPairs } from "./ConfirmedPairs";
import { KeyList } from "./KeyList";
import { NearMisses } from "./NearMisses";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  name: { margin: 0, overflowWrap: "anywhere" },
});

/** What of one table found its customer, what did not on either side, and what nearly did. */
export function MatchCard({ report }: { readonly report: TableReport }) {
  const styles = useStyles();
  const text = useText("joins");
  const format = useFormat();
  const spec = useJoins((joins) => joins.setup?.spec);
  const read = useJoins((joins) => joins.tables.find(({ id }) => id === report.table));
  const nearMisses = useJoins((joins) => joins.nearMisses[report.table]);
  const measured = spec?.tables.find(({ table }) => table === report.table);
  if (read === undefined || measured === undefined) return null;
  const { matchedRows, blankRows, unmatched, customersWithoutRows } = report;
  const all = read.table.rowCount;
  const name = read.source.name;
  const customers = spec?.customers;
  return (
    <div className={styles.card}>
      <Text as="h3" weight="semibold" className={styles.name}>
        {name}
      </Text>
      <div className={styles.chips}>
        <Badge appearance="tint" color={matchedRows === all ? "success" : "informative"}>
          {text("match.rows", { matched: format.number(matchedRows), all: format.number(all) })}
        </Badge>
        {blankRows > 0 && (
          <Badge appearance="tint" color="warning">
            {text("match.blank", { count: blankRows, rows: format.number(blankRows) })}
          </Badge>
        )}
      </div>
      {nearMisses !== undefined && nearMisses.length > 0 && (
        <NearMisses table={report.table} misses={nearMisses} />
      )}
      {measured.pairs !== undefined && measured.pairs.length > 0 && (
        <ConfirmedPairs table={report.table} pairs={measured.pairs} />
      )}
      {(unmatched.length > 0 || customersWithoutRows.length > 0) && (
        <Accordion multiple collapsible>
          {unmatched.length > 0 && (
            <AccordionItem value="unmatched">
              <AccordionHeader as="h4" size="small" expandIconPosition="end">
                {text("match.unmatched", { count: unmatched.length, rows: format.number(unmatched.length) })}
              </AccordionHeader>
              <AccordionPanel>
                <KeyList
                  label={text("match.unmatchedOf", { table: name })}
                  keys={unmatched}
                  table={report.table}
                  header={measured.key}
                  showsRows
                />
              </AccordionPanel>
            </AccordionItem>
          )}
          {customersWithoutRows.length > 0 && (
            <AccordionItem value="without">
              <AccordionHeader as="h4" size="small" expandIconPosition="end">
                {text("match.without", {
                  count: customersWithoutRows.length,
                  rows: format.number(customersWithoutRows.length),
                })}
              </AccordionHeader>
              <AccordionPanel>
                <KeyList
                  label={text("match.withoutOf", { table: name })}
                  keys={customersWithoutRows}
                  table={customers?.table}
                  header={customers?.key ?? ""}
                />
              </AccordionPanel>
            </AccordionItem>
          )}
        </Accordion>
      )}
    </div>
  );
}
