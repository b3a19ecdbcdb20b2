import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type Table, type Unit, type UnitKind } from "../../../core";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { AggregateTable } from "./AggregateTable";
import { CountColumn } from "./CountColumn";
import { useUnitCount } from "./use-unit-count";

export interface UnitDetailsProps {
  readonly listed: Table;
  readonly unit: Unit;
  /** Header of the column by which rows are put together. */
  readonly header: string;
}

const KINDS: readonly UnitKind[] = ["person", "company", "household"];

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { margin: 0 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))",
    gap: tokens.spacingVerticalM,
  },
});

/** How the rows of one customer become one: what is scored, and an aggregate for every column. */
export function UnitDetails({ listed, unit, header }: UnitDetailsProps) {
  const styles = useStyles();
  const text = useText("units");
  const format = useFormat();
  const countOf = useUnitCount();
  const units = useSession((state) => state.table?.rowCount ?? 0);
  const editModel = useSession((state) => state.editModel);
  const setUnit = useSession((state) => state.setUnit);
  const proposeAgain = useSession((state) => state.proposeAgain);
  const change = (changes: Partial<Unit>) =>
    editModel((model) => ({ ...model, unit: { ...unit, ...changes } }));
  const setBy = (by: string) =>
    editModel((model) => {
      const { by: _, ...others } = unit;
      return { ...model, unit: by === "" ? others : { ...others, by } };
    });
  const dates = listed.columns.filter(({ kind }) => kind === "date");
  return (
    <>
      <p className={styles.line}>
        {text("preview", { rows: format.number(listed.rowCount), units: countOf(unit.kind, units) })}
      </p>
      <div className={styles.fields}>
        <Field label={text("kind")}>
          <Select
            size="small"
            value={unit.kind}
            onChange={(_, data) => change({ kind: data.value as UnitKind })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {text(`kinds.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        {dates.length > 0 && (
          <Field label={text("by")}>
            <Select size="small" value={unit.by ?? ""} onChange={(_, data) => setBy(data.value)}>
              <option value="">{text("byOrder")}</option>
              {dates.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <AggregateTable
        listed={listed}
        unit={unit}
        header={header}
        onChange={(aggregates) => change({ aggregates })}
      />
      <CountColumn listed={listed} unit={unit} />
      <div className={styles.actions}>
        <Button size="small" onClick={proposeAgain}>
          {text("propose")}
        </Button>
        <Button size="small" onClick={() => void setUnit(header, undefined)}>
          {text("release")}
        </Button>
      </div>
    </>
  );
}
