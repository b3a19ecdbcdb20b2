import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import {
  type HistoryUnit,
  isoOfSerial,
  proposeTransactionSetup,
  serialOfIso,
  type SetupProposal,
  type Table,
  type TransactionSetup,
} from "../../../../core";
import { DateField } from "../../../components/fields/DateField";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { useSession } from "../../../session";
import { useChangeTransactions } from "./use-transactions";

const UNITS: readonly HistoryUnit[] = ["day", "week", "month", "year"];

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  beside: { gridColumnStart: "2", display: "flex", flexDirection: "column", alignItems: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PeriodSectionProps {
  readonly table: Table;
  readonly setup: TransactionSetup;
  /** Serial day of the first purchase that counts. */
  readonly firstDay: number | undefined;
}

/** From when to when purchases are observed, and the unit in which times are told, each with the reason of the proposal. */
export function PeriodSection({ table, setup, firstDay }: PeriodSectionProps) {
  const styles = useStyles();
  const text = useText("purchaseData");
  const id = useId();
  const edit = usePurchases((purchases) => purchases.edit);
  const change = useChangeTransactions();
  const proposal = useProposal(table, setup);
  const { from, referenceDate, timeUnit } = setup;
  const setFrom = (day: number | undefined) =>
    edit((edited) => {
      const { from: _, ...others } = edited.transactions;
      return { ...edited, transactions: { ...others, ...(day !== undefined && { from: isoOfSerial(day) }) } };
    }, "purchases.from");
  return (
    <Section title={text("period.title")}>
      <div className={styles.rows}>
        <div className={styles.row}>
          <label htmlFor={`${id}-from`}>{text("period.from")}</label>
          <Select
            id={`${id}-from`}
            size="small"
            value={from === undefined ? "first" : "day"}
            onChange={(_, data) => setFrom(data.value === "day" ? firstDay : undefined)}
          >
            <option value="first">{text("period.fromFirst")}</option>
            <option value="day">{text("period.fromDay")}</option>
          </Select>
          {from !== undefined && (
            <div className={styles.beside}>
              <DateField
                label={text("period.fromLabel")}
                value={serialOfIso(from) ?? NaN}
                onCommit={setFrom}
              />
            </div>
          )}
        </div>
        <div className={styles.row}>
          <span aria-hidden>{text("period.reference")}</span>
          <DateField
            label={text("period.reference")}
            describedBy={`${id}-reference-why`}
            value={serialOfIso(referenceDate) ?? NaN}
            onCommit={(day) => change({ referenceDate: isoOfSerial(day) }, "purchases.reference")}
          />
          <div className={styles.beside}>
            <ReferenceReason id={`${id}-reference-why`} proposal={proposal} />
            {referenceDate !== proposal.setup.referenceDate && (
              <Button size="small" onClick={() => change({ referenceDate: proposal.setup.referenceDate })}>
                {text("period.take")}
              </Button>
            )}
          </div>
        </div>
        <div className={styles.row}>
          <label htmlFor={`${id}-unit`}>{text("period.unit")}</label>
          <Select
            id={`${id}-unit`}
            size="small"
            aria-describedby={`${id}-unit-why`}
            value={timeUnit}
            onChange={(_, data) => change({ timeUnit: data.value as HistoryUnit })}
          >
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {text(`period.units.${unit}`)}
              </option>
            ))}
          </Select>
          <div className={styles.beside}>
            <UnitReason id={`${id}-unit-why`} proposal={proposal} />
          </div>
        </div>
      </div>
    </Section>
  );
}

/** What is proposed for the columns in use. */
function useProposal(table: Table, { roles }: TransactionSetup): SetupProposal {
  const today = useSession((session) => session.today);
  const known = usePurchases((purchases) => purchases.proposal);
  const { customer, date } = roles;
  return useMemo(() => {
    const isKnown = known?.roles?.customer === customer && known.roles.date === date;
    const { setup, reference, ...rest } = known ?? {};
    if (isKnown && setup !== undefined && reference !== undefined) return { ...rest, setup, reference };
    return proposeTransactionSetup(table, { customer, date }, { today });
  }, [table, customer, date, today, known]);
}

interface ReasonProps {
  readonly id: string;
  readonly proposal: SetupProposal;
}

function ReferenceReason({ id, proposal: { setup, reference, latest } }: ReasonProps) {
  const styles = useStyles();
  const text = useText("purchaseData");
  const format = useFormat();
  return (
    <Text id={id} size={200} className={styles.quiet}>
      {text(`period.why.${reference}`, {
        date: format.isoDate(setup.referenceDate),
        latest: format.date(latest ?? NaN),
      })}
    </Text>
  );
}

function UnitReason({ id, proposal: { setup, medianPause } }: ReasonProps) {
  const styles = useStyles();
  const text = useText("purchaseData");
  const format = useFormat();
  const unit = text(`period.units.${setup.timeUnit}`);
  return (
    <Text id={id} size={200} className={styles.quiet}>
      {medianPause === undefined
        ? text("period.unitNobody", { unit })
        : text("period.unitWhy", { unit, count: medianPause, shown: format.number(medianPause, 1) })}
    </Text>
  );
}
