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
import { missesId } from "../../../../app";
import type { LookUpReport, MeasuredTable, TableReport, UnmatchedKey } from "../../../../core";
import { useFormat, useText } from "../../../i18n";
import { useJoins } from "../../../joins";
import { ConfirmedPairs } from "./ConfirmedPairs";
import { KeyList } from "./KeyList";
import { LookUps } from "./LookUps";
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
  const measured = spec?.tables.find(({ table }) => table === report.table);
  if (read === undefined || measured === undefined) return null;
  const { matchedRows, blankRows, unmatched, customersWithoutRows, lookUps } = report;
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
        {blankRows > 0 && lookUps.length === 0 && (
          <Badge appearance="tint" color="warning">
            {text("match.blank", { count: blankRows, rows: format.number(blankRows) })}
          </Badge>
        )}
      </div>
      <Misses table={report.table} pairs={measured.pairs} />
      {lookUps.map((lookedUp) => (
        <LookedUp key={lookedUp.at} measured={measured} report={lookedUp} />
      ))}
      <LookUps measured={measured} />
      <Accordion multiple collapsible>
        <Keys
          title={text("match.unmatched", { count: unmatched.length, rows: format.number(unmatched.length) })}
          label={text("match.unmatchedOf", { table: name })}
          keys={unmatched}
          table={report.table}
          header={measured.key}
          showsRows
        />
        <Keys
          title={text("match.without", {
            count: customersWithoutRows.length,
            rows: format.number(customersWithoutRows.length),
          })}
          label={text("match.withoutOf", { table: name })}
          keys={customersWithoutRows}
          table={customers?.table}
          header={customers?.key ?? ""}
        />
      </Accordion>
    </div>
  );
}

interface MissesProps {
  readonly table: string;
  readonly lookUp?: number;
  readonly pairs: MeasuredTable["pairs"];
}

/** Spellings to confirm, and those that were. */
function Misses({ table, lookUp, pairs = [] }: MissesProps) {
  const misses = useJoins((joins) => joins.nearMisses[missesId(table, lookUp)]);
  return (
    <>
      {misses !== undefined && misses.length > 0 && (
        <NearMisses table={table} lookUp={lookUp} misses={misses} />
      )}
      {pairs.length > 0 && <ConfirmedPairs table={table} lookUp={lookUp} pairs={pairs} />}
    </>
  );
}

interface LookedUpProps {
  readonly measured: MeasuredTable;
  readonly report: LookUpReport;
}

/** What of a look-up found nothing, and what nearly did. */
function LookedUp({ measured, report: { at, unmatched } }: LookedUpProps) {
  const text = useText("joins");
  const format = useFormat();
  const lookUp = measured.lookUps?.[at];
  const other = useJoins((joins) => joins.tables.find(({ id }) => id === lookUp?.table)?.source.name ?? "");
  if (lookUp === undefined) return null;
  const values = { count: unmatched.length, rows: format.number(unmatched.length), table: other };
  return (
    <>
      <Misses table={measured.table} lookUp={at} pairs={lookUp.pairs} />
      <Accordion collapsible>
        <Keys
          title={text("match.notIn", values)}
          label={text("match.notIn", values)}
          keys={unmatched}
          table={measured.table}
          header={lookUp.key}
          showsRows
        />
      </Accordion>
    </>
  );
}

interface KeysProps {
  readonly title: string;
  readonly label: string;
  readonly keys: readonly UnmatchedKey[];
  readonly table: string | undefined;
  readonly header: string;
  readonly showsRows?: boolean;
}

/** Keys without a partner, behind a line that counts them; nothing where there are none. */
function Keys({ title, ...list }: KeysProps) {
  if (list.keys.length === 0) return null;
  return (
    <AccordionItem value={list.label}>
      <AccordionHeader as="h4" size="small" expandIconPosition="end">
        {title}
      </AccordionHeader>
      <AccordionPanel>
        <KeyList {...list} />
      </AccordionPanel>
    </AccordionItem>
  );
}
