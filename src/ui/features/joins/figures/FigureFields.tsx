import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Measure, MeasureAggregate, MeasuredTable } from "../../../../core";
import { DateField } from "../../../components/fields/DateField";
import { useText } from "../../../i18n";
import { freeName, measureName, measuresOffered, takenNames, useJoins } from "../../../joins";
import type { JoinedColumn } from "../joined-columns";
import { withTable } from "../with-table";
import { DefinitionInput } from "./DefinitionInput";
import { Field } from "./Field";

/** Texts offered for a share; a column with more of them is no list of categories. */
const MOST_TEXTS = 60;

const ROWS = "";
const UNITS = ["days", "months", "years"] as const;

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 5fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    "& select, & input": { minWidth: 0 },
  },
});

interface FigureFieldsProps {
  readonly measured: MeasuredTable;
  readonly at: number;
  readonly columns: readonly JoinedColumn[];
}

/** How a figure is made. A name that was proposed follows what is chosen; one that was typed stays. */
export function FigureFields({ measured, at, columns }: FigureFieldsProps) {
  const styles = useStyles();
  const text = useText("joins");
  const tables = useJoins((joins) => joins.tables);
  const spec = useJoins((joins) => joins.setup?.spec);
  const edit = useJoins((joins) => joins.edit);
  const measure = measured.measures[at]!;
  const column = columns.find(({ name }) => name === measure.column);
  const dates = columns.filter(({ kind }) => kind === "date");
  const offered = measuresOffered(column?.kind, dates.length > 0);
  const needsDate = isByDate(measure.aggregate);
  const isSince = measure.aggregate === "since-last" || measure.aggregate === "since-first";

  const change = (patch: Partial<Measure>, dropped: readonly (keyof Measure)[] = []) => {
    const next = Object.fromEntries(
      Object.entries({ ...measure, ...patch }).filter(([key]) => !dropped.includes(key as keyof Measure)),
    ) as unknown as Measure;
    const taken = spec === undefined ? new Set<string>() : takenNames(spec);
    const isProposed = measure.name.startsWith(measureName(measure, measured, tables, text));
    taken.delete(measure.name.toLowerCase());
    const name = isProposed ? freeName(measureName(next, measured, tables, text), taken) : measure.name;
    edit((setup) =>
      withTable(setup, measured.table, (each) => ({
        ...each,
        measures: each.measures.map((other, place) => (place === at ? { ...next, name } : other)),
      })),
    );
  };

  const chooseColumn = (header: string) => {
    const chosen = columns.find(({ name }) => name === header);
    const fitting = measuresOffered(chosen?.kind, dates.length > 0);
    const aggregate = fitting.includes(measure.aggregate) ? measure.aggregate : (fitting[0] ?? "count");
    change({ ...(header !== ROWS && { column: header }), ...withNeeds(aggregate, chosen, measure, dates) }, [
      ...(header === ROWS ? (["column"] as const) : []),
      "text",
    ]);
  };

  return (
    <div className={styles.fields}>
      <Field label={text("figures.column")}>
        {(id) => (
          <Select
            size="small"
            id={id}
            value={measure.column ?? ROWS}
            onChange={(_, data) => chooseColumn(data.value)}
          >
            <option value={ROWS}>{text("figures.rows")}</option>
            {columns
              .filter(({ kind }) => kind !== "empty")
              .map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
          </Select>
        )}
      </Field>
      <Field label={text("figures.aggregate")}>
        {(id) => (
          <Select
            size="small"
            id={id}
            value={measure.aggregate}
            onChange={(_, { value }) => change(withNeeds(value as MeasureAggregate, column, measure, dates))}
          >
            {offered.map((aggregate) => (
              <option key={aggregate} value={aggregate}>
                {text(`aggregates.${wordOf(aggregate, column)}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {measure.aggregate === "share" && column?.kind !== "boolean" && (
        <Field label={text("figures.text")}>
          {(id) => (
            <Select
              size="small"
              id={id}
              value={measure.text ?? ""}
              onChange={(_, { value }) => change({ text: value })}
            >
              {[...new Set([measure.text ?? "", ...(column?.dictionary.slice(0, MOST_TEXTS) ?? [])])].map(
                (each) => (
                  <option key={each}>{each}</option>
                ),
              )}
            </Select>
          )}
        </Field>
      )}
      {isSince && (
        <Field label={text("figures.unit")}>
          {(id) => (
            <Select
              size="small"
              id={id}
              value={measure.unit ?? "days"}
              onChange={(_, { value }) => change({ unit: UNITS.find((unit) => unit === value) ?? "days" })}
            >
              {UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {text(`units.${unit}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {dates.length > 0 && (
        <Field label={text(needsDate ? "figures.by" : "figures.period")}>
          {(id) => (
            <Select
              size="small"
              id={id}
              value={measure.by ?? ""}
              onChange={(_, { value }) =>
                value === "" ? change({}, ["by", "from", "to"]) : change({ by: value })
              }
            >
              {!needsDate && <option value="">{text("figures.noPeriod")}</option>}
              {dates.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {measure.by !== undefined &&
        (["from", "to"] as const).map((end) => (
          <PeriodEnd
            key={end}
            label={text(`figures.${end}`)}
            value={measure[end] ?? NaN}
            onChange={(day) => (Number.isNaN(day) ? change({}, [end]) : change({ [end]: day }))}
          />
        ))}
      <Field label={text("figures.definition")}>
        {(id) => (
          <DefinitionInput
            id={id}
            value={measure.definition ?? ""}
            hint={text("figures.definitionHint")}
            onCommit={(definition) => change({ definition })}
          />
        )}
      </Field>
    </div>
  );
}

const wordOf = (aggregate: MeasureAggregate, column: JoinedColumn | undefined) => {
  if (column?.kind !== "date") return aggregate;
  return aggregate === "max" ? ("latest" as const) : aggregate === "min" ? ("earliest" as const) : aggregate;
};

const isByDate = (aggregate: MeasureAggregate): boolean => aggregate === "newest" || aggregate === "trend";

/** What an aggregate cannot do without: a date for the newest and for trends, a text for a share. */
function withNeeds(
  aggregate: MeasureAggregate,
  column: JoinedColumn | undefined,
  { by, text }: Measure,
  dates: readonly JoinedColumn[],
): Partial<Measure> {
  const needsDate = isByDate(aggregate);
  const needsText = aggregate === "share" && column?.kind !== "boolean";
  const first = dates[0]?.name;
  return {
    aggregate,
    ...(needsDate && by === undefined && first !== undefined && { by: first }),
    ...(needsText && {
      text: column?.dictionary.includes(text ?? "") ? text! : (column?.dictionary[0] ?? ""),
    }),
  };
}

interface PeriodEndProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (day: number) => void;
}

function PeriodEnd({ label, value, onChange }: PeriodEndProps) {
  return (
    <>
      <span aria-hidden>{label}</span>
      <DateField label={label} value={value} onCommit={onChange} />
    </>
  );
}
