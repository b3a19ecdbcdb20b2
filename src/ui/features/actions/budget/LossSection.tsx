import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { customerNames } from "../../../../app";
import type { BudgetStudy, Prospects } from "../../../../core";
import type { Scored } from "../../../analysis/scored-host";
import { useBudget } from "../../../budget";
import { lossSentence } from "../../../budget/sentences";
import { Choice } from "../../../components/fields/Choice";
import { Section } from "../../../components/layout/Section";
import { ListGrid } from "../../../components/lists/ListGrid";
import { useRowSelection } from "../../../components/lists/use-row-grid";
import { useBudgetVoice } from "./use-budget-voice";

const ROW_HEIGHT = 46;
const ROWS_IN_SIGHT = 5;
const COLUMN = "column ";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignContent: "center",
    columnGap: tokens.spacingHorizontalS,
    height: "100%",
  },
  end: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface LossSectionProps {
  readonly study: BudgetStudy;
  readonly scored: Scored;
}

/** Customers who cost more than they bring, with what would make them worth keeping. */
export function LossSection({ study, scored }: LossSectionProps) {
  const styles = useStyles();
  const voice = useBudgetVoice();
  const { say, format, money } = voice;
  const selection = useRowSelection();
  const names = useMemo(() => customerNames(scored.table, scored.model.key), [scored]);
  const { rows, needed, bearable, neededWithProspects } = study.losses;
  const places = useMemo(() => new Map(Array.from(rows, (row, at) => [row, at])), [rows]);
  const outlook = (at: number) => {
    if (bearable[at] === 0) return "";
    const values = { bearable: money.say(bearable[at]!), needed: money.say(neededWithProspects[at]!) };
    return say(neededWithProspects[at] === 0 ? "losses.bears" : "losses.bearsPartly", values);
  };
  const count = { count: rows.length, customers: format.number(rows.length) };
  if (study.amount === "") return null;
  return (
    <Section title={say("losses.title")}>
      <Text role="status">{lossSentence(study, voice)}</Text>
      {rows.length > 0 && (
        <>
          <ProspectsChoice study={study} scored={scored} />
          <Text>{say("losses.needs")}</Text>
          <ListGrid
            label={say("losses.list", count)}
            rows={rows}
            rowHeight={ROW_HEIGHT}
            rowsInSight={Math.min(ROWS_IN_SIGHT, rows.length)}
            {...selection}
          >
            {(row) => {
              const at = places.get(row)!;
              return (
                <div role="presentation" className={styles.line}>
                  <span role="gridcell" className={styles.cut}>
                    {names.nameOf(row)}
                  </span>
                  <span role="gridcell" className={styles.end}>
                    {money.say(needed[at]!)}
                  </span>
                  <span role="gridcell" className={mergeClasses(styles.cut, styles.small)}>
                    {outlook(at) || say("losses.noOutlook")}
                  </span>
                </div>
              );
            }}
          </ListGrid>
        </>
      )}
    </Section>
  );
}

/** From what it is known what customers will bring later. */
function ProspectsChoice({ study: { prospects, amount }, scored }: LossSectionProps) {
  const styles = useStyles();
  const { say } = useBudgetVoice();
  const edit = useBudget((budget) => budget.edit);
  const isMeasured = useBudget((budget) => budget.classProspects !== undefined);
  const columns = scored.table.columns.filter(({ kind, name }) => kind === "number" && name !== amount);
  const chosen = (value: string): Prospects => {
    if (value.startsWith(COLUMN)) return { kind: "column", column: value.slice(COLUMN.length) };
    return { kind: value === "migration" ? "migration" : "none" };
  };
  return (
    <>
      <Choice
        label={say("losses.prospects")}
        value={prospects.kind === "column" ? `${COLUMN}${prospects.column}` : prospects.kind}
        options={[
          ["none", say("losses.noProspects")],
          ["migration", say("losses.migration")],
          ...columns.map(
            ({ name }) => [`${COLUMN}${name}`, say("losses.ofColumn", { column: name })] as const,
          ),
        ]}
        onChoose={(value) => edit((budget) => ({ ...budget, prospects: chosen(value) }))}
      />
      <Text className={styles.small}>{say("losses.prospectsHint")}</Text>
      {prospects.kind === "migration" && !isMeasured && (
        <Text className={styles.small}>{say("losses.migrationUnknown")}</Text>
      )}
    </>
  );
}
