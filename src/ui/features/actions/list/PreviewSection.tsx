import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ActionFacts, ActionList, ActionSetup } from "../../../../core";
import { Choice } from "../../../components/fields/Choice";
import { ListGrid } from "../../../components/lists/ListGrid";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { useSession } from "../../../session";

const ROW_HEIGHT = 60;
const ROWS_IN_SIGHT = 6;
const ALL = "\u0000all";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", justifyContent: "center", height: "100%", minWidth: 0 },
  line: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "baseline", minWidth: 0 },
  cell: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  aside: { flexShrink: 0, marginLeft: "auto" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PreviewSectionProps {
  readonly list: ActionList;
  readonly facts: ActionFacts;
  readonly setup: ActionSetup;
}

/** The list as it would be written, all of it or that of one reason. */
export function PreviewSection({ list, facts, setup }: PreviewSectionProps) {
  const text = useText("actions");
  const styles = useStyles();
  const [reason, setReason] = useState(ALL);
  const [selected, select] = useState(-1);
  const selectCustomer = useSession((session) => session.selectCustomer);
  const names = useMemo(
    () => [...new Set([...setup.rules.map(({ name }) => name), ...list.columns.reason.map(String)])],
    [setup.rules, list],
  );
  const chosen = names.includes(reason) ? reason : ALL;
  const rows = useMemo(
    () =>
      Int32Array.from({ length: list.rowCount }, (_, row) => row).filter(
        (row) => chosen === ALL || list.columns.reason[row] === chosen,
      ),
    [list, chosen],
  );
  const onSelect = (row: number, isOpened: boolean) => {
    select(row);
    const customer = list.customers[row] ?? -1;
    if (customer >= 0 && customer < facts.table.rowCount) void selectCustomer(customer, isOpened);
  };
  return (
    <Section title={text("preview.title")}>
      {list.rowCount > 0 && (
        <Choice
          label={text("preview.rule")}
          value={chosen}
          options={[
            [ALL, `${text("preview.all")} (${text("preview.rows", { count: list.rowCount })})`],
            ...names.map((name) => [name, name] as const),
          ]}
          onChoose={setReason}
        />
      )}
      {rows.length === 0 ? (
        <Text className={styles.quiet}>{text(chosen === ALL ? "preview.none" : "preview.noneOfRule")}</Text>
      ) : (
        <ListGrid
          label={text("preview.label")}
          rows={rows}
          rowHeight={ROW_HEIGHT}
          rowsInSight={ROWS_IN_SIGHT}
          selected={selected}
          onSelect={onSelect}
        >
          {(row) => <PreviewRow list={list} row={row} />}
        </ListGrid>
      )}
    </Section>
  );
}

function PreviewRow({ list: { columns }, row }: { readonly list: ActionList; readonly row: number }) {
  const styles = useStyles();
  const text = useText("actions");
  const format = useFormat();
  const shown = (column: keyof typeof columns) => String(columns[column][row] ?? "");
  const due = columns.due[row];
  const dueText =
    typeof due === "number"
      ? text("preview.due", { date: format.date(due) })
      : shown("due") && text("preview.dueText", { text: shown("due") });
  const about = [shown("responsible"), dueText, shown("class"), shown("reason")].filter(Boolean).join(" · ");
  return (
    <div role="gridcell" className={styles.row}>
      <span className={styles.line}>
        <Text weight="semibold" className={styles.cell}>
          {shown("name") || shown("key")}
        </Text>
        <Text size={200} className={styles.aside}>
          {[shown("status"), shown("priority") && text("preview.priority", { priority: shown("priority") })]
            .filter(Boolean)
            .join(" · ")}
        </Text>
      </span>
      <Text size={200} className={styles.cell} title={shown("measure")}>
        {shown("measure")}
      </Text>
      <Text size={200} className={mergeClasses(styles.cell, styles.quiet)} title={about}>
        {about}
      </Text>
    </div>
  );
}
