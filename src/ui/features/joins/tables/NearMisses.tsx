import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { NearMiss } from "../../../../core";
import { useFormat, useText } from "../../../i18n";
import { useJoins } from "../../../joins";

const SHOWN_AT_ONCE = 20;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    maxHeight: "320px",
    margin: 0,
    padding: 0,
    overflowY: "auto",
    listStyleType: "none",
  },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  names: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface NearMissesProps {
  readonly table: string;
  /** The look-up whose keys they are; absent for those of the customers. */
  readonly lookUp?: number | undefined;
  readonly misses: readonly NearMiss[];
}

/** Spellings that nearly match a customer: confirmed one by one, or all clear ones at once. */
export function NearMisses({ table, lookUp, misses }: NearMissesProps) {
  const styles = useStyles();
  const text = useText("joins");
  const format = useFormat();
  const confirm = useJoins((joins) => joins.confirmPairs);
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const clear = misses.filter(({ others }) => others.length === 0);
  const left = misses.length - limit;
  return (
    <div className={styles.root}>
      <Text as="h4" weight="semibold" className={styles.title}>
        {text("near.title", { count: misses.length, rows: format.number(misses.length) })}
      </Text>
      <Text size={200}>{text("near.what")}</Text>
      {clear.length > 0 && misses.length > 1 && (
        <div>
          <Button
            size="small"
            onClick={() =>
              confirm(
                table,
                clear.map(({ foreign, own }) => [foreign.text, own]),
                lookUp,
              )
            }
          >
            {text("near.all", { count: clear.length, rows: format.number(clear.length) })}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {misses.slice(0, limit).map((miss) => (
          <Entry key={miss.foreign.text} table={table} lookUp={lookUp} miss={miss} />
        ))}
        {left > 0 && (
          <li>
            <Button size="small" appearance="subtle" onClick={() => setLimit(limit + SHOWN_AT_ONCE * 5)}>
              {text("match.more", { count: left, rows: format.number(left) })}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}

interface EntryProps {
  readonly table: string;
  readonly lookUp: number | undefined;
  readonly miss: NearMiss;
}

function Entry({ table, lookUp, miss: { foreign, own, others, reason } }: EntryProps) {
  const styles = useStyles();
  const text = useText("joins");
  const format = useFormat();
  const confirm = useJoins((joins) => joins.confirmPairs);
  const [chosen, setChosen] = useState(own);
  return (
    <li className={styles.entry}>
      <span className={styles.names}>
        <Text>{foreign.text}</Text>
        {others.length === 0 ? (
          <Text weight="semibold">→ {own}</Text>
        ) : (
          <Select
            size="small"
            value={chosen}
            aria-label={text("near.whichOf", { foreign: foreign.text })}
            onChange={(_, { value }) => setChosen(value)}
          >
            {[own, ...others].map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        )}
        <Text size={200} className={styles.quiet}>
          {text(`near.reason.${reason}`)}
          {" · "}
          {text("match.inRows", { count: foreign.rows, rows: format.number(foreign.rows) })}
        </Text>
      </span>
      <Button
        size="small"
        aria-label={`${text("near.confirm")}: ${text("near.confirmOne", { foreign: foreign.text, own: chosen })}`}
        onClick={() => confirm(table, [[foreign.text, chosen]], lookUp)}
      >
        {text("near.confirm")}
      </Button>
    </li>
  );
}
