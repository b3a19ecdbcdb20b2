import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Table } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { ColumnRow } from "./ColumnRow";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { alignSelf: "flex-start" },
});

/** Columns shown before "more" is asked for. */
const COLUMNS_SHOWN = 15;

/** The columns of the list, one line each. */
export function ColumnsSection({ table }: { readonly table: Table }) {
  const styles = useStyles();
  const text = useText("data");
  const factors = useSession((session) => session.model?.factors);
  const [areAllShown, setAllShown] = useState(false);
  const used = new Set(factors?.map(({ column }) => column));
  const shown = areAllShown ? table.columns : table.columns.slice(0, COLUMNS_SHOWN);
  const more = table.columns.length - shown.length;
  return (
    <Section title={text("columns.heading", { count: table.columns.length })}>
      <ul className={styles.list}>
        {shown.map((column) => (
          <ColumnRow key={column.index} column={column} isFactor={used.has(column.name)} />
        ))}
      </ul>
      {more > 0 && (
        <Button appearance="subtle" size="small" className={styles.more} onClick={() => setAllShown(true)}>
          {text("columns.showAll", { count: more })}
        </Button>
      )}
    </Section>
  );
}
