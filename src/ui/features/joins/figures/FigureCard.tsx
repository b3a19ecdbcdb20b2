import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular, Delete16Regular } from "@fluentui/react-icons";
import type { MeasuredTable } from "../../../../core";
import { NameField } from "../../../components/fields/NameField";
import { useFormat, useText } from "../../../i18n";
import { describeMeasure, takenNames, useJoins } from "../../../joins";
import type { JoinedColumn } from "../joined-columns";
import { withTable } from "../with-table";
import { FigureFields } from "./FigureFields";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "flex-start" },
  what: {
    paddingLeft: "28px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface FigureCardProps {
  readonly measured: MeasuredTable;
  /** Place among the figures of the table. */
  readonly at: number;
  readonly columns: readonly JoinedColumn[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** One figure: its name, what it means, and, opened, how it is made. */
export function FigureCard({ measured, at, columns, isOpen, onOpen }: FigureCardProps) {
  const styles = useStyles();
  const text = useText("joins");
  const format = useFormat();
  const tables = useJoins((joins) => joins.tables);
  const spec = useJoins((joins) => joins.setup?.spec);
  const edit = useJoins((joins) => joins.edit);
  const measure = measured.measures[at]!;
  const { name, definition = "" } = measure;
  const taken = spec === undefined ? new Set<string>() : takenNames(spec);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;

  const problem = (typed: string) => {
    if (typed === "") return text("figures.nameMissing");
    const isOther = typed.toLowerCase() !== name.toLowerCase();
    return isOther && taken.has(typed.toLowerCase()) ? text("figures.nameTaken", { name: typed }) : undefined;
  };
  const rename = (renamed: string) =>
    edit((setup) =>
      withTable(setup, measured.table, (each) => ({
        ...each,
        measures: each.measures.map((other, place) => (place === at ? { ...other, name: renamed } : other)),
      })),
    );
  const remove = () => {
    onOpen(false);
    edit((setup) =>
      withTable(setup, measured.table, (each) => ({
        ...each,
        measures: each.measures.filter((_, place) => place !== at),
      })),
    );
  };

  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <Button
          size="small"
          appearance="subtle"
          icon={<Chevron />}
          aria-expanded={isOpen}
          aria-label={text("figures.edit", { name })}
          onClick={() => onOpen(!isOpen)}
        />
        <NameField
          value={name}
          label={text("figures.nameOf", { name })}
          problem={problem}
          onCommit={rename}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<Delete16Regular />}
          aria-label={text("figures.removeOne", { name })}
          title={text("figures.remove")}
          onClick={remove}
        />
      </div>
      <Text as="p" size={200} block className={styles.what}>
        {definition === "" ? describeMeasure(measure, measured, tables, { say: text, format }) : definition}
      </Text>
      {isOpen && <FigureFields measured={measured} at={at} columns={columns} />}
    </div>
  );
}
