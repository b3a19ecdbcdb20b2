import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { LookUp, Table } from "../../../../../core";
import { useFormat, useText } from "../../../../i18n";
import { usePurchases } from "../../../../purchases";
import { HeaderSelect } from "./HeaderSelect";
import { useJoinStyles } from "./use-join-styles";

const useStyles = makeStyles({
  columns: { display: "flex", flexDirection: "column" },
  opener: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface LookUpCardProps {
  readonly lookUp: LookUp;
  readonly place: number;
}

/** A table whose columns the rows get: by which key, and which columns. */
export function LookUpCard({ lookUp, place }: LookUpCardProps) {
  const styles = useStyles();
  const shared = useJoinStyles();
  const text = useText("purchaseJoin");
  const format = useFormat();
  const titleId = useId();
  const source = usePurchases((purchases) => purchases.source);
  const table = usePurchases((purchases) => purchases.table);
  const other = usePurchases((purchases) => purchases.others.find(({ id }) => id === lookUp.table));
  const stored = usePurchases((purchases) => purchases.join?.tables.find(({ id }) => id === lookUp.table));
  const editJoin = usePurchases((purchases) => purchases.editJoin);
  const [isOpen, setOpen] = useState(lookUp.columns.length === 0);
  const name = other?.source.name ?? stored?.source.name ?? lookUp.table;
  const others = headersOf(other?.table);

  const change = (changes: Partial<LookUp>) =>
    void editJoin((join) => ({
      ...join,
      lookUps: join.lookUps.map((each, at) => (at === place ? { ...each, ...changes } : each)),
    }));
  const remove = () =>
    void editJoin((join) => ({ ...join, lookUps: join.lookUps.filter((_, at) => at !== place) }));
  const toggle = (header: string) => {
    const { columns } = lookUp;
    change({
      columns: columns.includes(header) ? columns.filter((each) => each !== header) : [...columns, header],
    });
  };
  return (
    <div role="group" aria-labelledby={titleId} className={shared.card}>
      <div className={shared.head}>
        <h3 id={titleId} className={shared.title}>
          {name}
        </h3>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={text("remove", { table: name })}
          title={text("remove", { table: name })}
          onClick={remove}
        />
      </div>
      <div className={shared.fields}>
        <HeaderSelect
          label={text("key", { table: source?.name ?? "" })}
          value={lookUp.key}
          headers={headersOf(table)}
          onChoose={(key) => change({ key })}
        />
        <HeaderSelect
          label={text("otherKey", { table: name })}
          value={lookUp.otherKey}
          headers={others}
          onChoose={(otherKey) => change({ otherKey })}
        />
      </div>
      <Text size={200} className={styles.quiet}>
        {lookUp.columns.length === 0
          ? text("noColumns")
          : text("columns", { columns: format.list(lookUp.columns) })}
      </Text>
      <Button
        appearance="subtle"
        size="small"
        className={styles.opener}
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {text("chooseColumns")}
      </Button>
      {isOpen && (
        <div className={styles.columns} role="group" aria-label={text("chooseColumns")}>
          {others
            .filter((header) => header !== lookUp.otherKey)
            .map((header) => (
              <Checkbox
                key={header}
                label={header}
                checked={lookUp.columns.includes(header)}
                onChange={() => toggle(header)}
              />
            ))}
        </div>
      )}
    </div>
  );
}

const headersOf = (table: Table | undefined): readonly string[] =>
  table?.columns.filter(({ kind }) => kind !== "empty").map(({ name }) => name) ?? [];
