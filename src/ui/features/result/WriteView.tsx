import {
  Button,
  Checkbox,
  Field,
  Link,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndo20Regular, ChevronDown20Regular, ChevronRight20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { formulaHindrance, MOST_FORMULA_CUSTOMERS, MOST_RANK_FORMULAS, type WriteColumn } from "../../../app";
import { useSession, writeLabels } from "../../session";
import { HistorySection } from "../history/HistorySection";

const useStyles = makeStyles({
  columns: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0 },
  groups: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorStatusDangerForeground1 },
  undo: { alignSelf: "flex-start" },
});

type Group = readonly [name: "result" | "why" | "honest", columns: readonly WriteColumn[]];

const GROUPS: readonly [Group, ...Group[]] = [
  ["result", ["score", "rank", "class", "strategy"]],
  ["why", ["points", "lost", "next", "lift"]],
  ["honest", ["exception", "border", "estimates", "robustness", "findings"]],
];
const COLUMNS = GROUPS.flatMap(([, columns]) => columns);

/** Where the results go, which, and with what; and the way back from the last write. */
export function WriteView() {
  return (
    <>
      <TargetSection />
      <ColumnsSection />
      <FormSection />
      <HistorySection />
      <LastWrite />
    </>
  );
}

function TargetSection() {
  const text = useText("result");
  const target = useSession((session) => session.writeChoices.target);
  const setWriteChoices = useSession((session) => session.setWriteChoices);
  const sourceName = useSession((session) => session.source?.name ?? "");
  const modelName = useSession((session) => session.model?.name ?? "");
  const language = useSession((session) => session.language);
  return (
    <Section title={text("write.target")}>
      <Field
        hint={
          target === "beside"
            ? text("write.besideHint", { name: sourceName })
            : text("write.sheetHint", { sheet: writeLabels(language).sheet(modelName) })
        }
      >
        <RadioGroup
          aria-label={text("write.target")}
          value={target}
          onChange={(_, { value }) => setWriteChoices({ target: value === "sheet" ? "sheet" : "beside" })}
        >
          <Radio value="beside" label={text("write.beside")} />
          <Radio value="sheet" label={text("write.sheet")} />
        </RadioGroup>
      </Field>
    </Section>
  );
}

function ColumnsSection() {
  const styles = useStyles();
  const text = useText("result");
  const chosen = useSession((session) => session.writeChoices.columns);
  const [first, ...others] = GROUPS;
  const [isOpen, setOpen] = useState(() =>
    others.some(([, columns]) => columns.some((column) => chosen.includes(column))),
  );
  const id = useId();
  return (
    <Section title={text("write.columns")}>
      <ColumnGroup group={first} />
      <Button
        appearance="subtle"
        size="small"
        className={styles.undo}
        icon={isOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {text("write.moreColumns")}
      </Button>
      <div id={id} hidden={!isOpen} className={isOpen ? styles.groups : undefined}>
        {isOpen && others.map((group) => <ColumnGroup key={group[0]} group={group} />)}
      </div>
      <Text size={200} className={chosen.length === 0 ? styles.problem : styles.hint} role="status">
        {text(chosen.length === 0 ? "write.needColumn" : "write.again")}
      </Text>
    </Section>
  );
}

function ColumnGroup({ group: [name, columns] }: { readonly group: Group }) {
  const styles = useStyles();
  const text = useText("result");
  const chosen = useSession((session) => session.writeChoices.columns);
  const setWriteChoices = useSession((session) => session.setWriteChoices);
  const isLive = useIsLive();
  const id = useId();
  const toggle = (column: WriteColumn) =>
    setWriteChoices({
      columns: COLUMNS.filter((known) => chosen.includes(known) !== (known === column)),
    });
  return (
    <div role="group" aria-labelledby={id} className={styles.columns}>
      <Text id={id} size={200} weight="semibold">
        {text(`write.group.${name}`)}
      </Text>
      {columns.map((column) => {
        const isNeeded = isLive && (column === "score" || column === "points");
        return (
          <Checkbox
            key={column}
            label={text(`write.column.${column}`)}
            checked={isNeeded || chosen.includes(column)}
            disabled={isNeeded}
            onChange={() => toggle(column)}
          />
        );
      })}
    </div>
  );
}

/** Whether formulas are wanted and can stand where the results go. */
function useIsLive(): boolean {
  const { formulas = false, target } = useSession((session) => session.writeChoices);
  const table = useSession((session) => session.table);
  return formulas && table !== undefined && formulaHindrance(table, target) === undefined;
}

/** The page with the model in words, and formulas in place of values. */
function FormSection() {
  const styles = useStyles();
  const text = useText("result");
  const format = useFormat();
  const { explanation = false, target } = useSession((session) => session.writeChoices);
  const setWriteChoices = useSession((session) => session.setWriteChoices);
  const table = useSession((session) => session.table);
  const hindrance = table && formulaHindrance(table, target);
  const customers = table?.rowCount ?? 0;
  const isLive = useIsLive();
  return (
    <Section title={text("write.more")}>
      <Field hint={text(isLive ? "write.explanationNeeded" : "write.explanationHint")}>
        <Checkbox
          label={text("write.explanation")}
          checked={explanation || isLive}
          disabled={isLive}
          onChange={(_, { checked }) => setWriteChoices({ explanation: checked === true })}
        />
      </Field>
      <Field
        hint={
          hindrance === undefined
            ? text("write.formulasHint")
            : text(`write.formulasOff.${hindrance}`, {
                count: customers,
                limit: format.number(MOST_FORMULA_CUSTOMERS),
              })
        }
      >
        <Checkbox
          label={text("write.formulas")}
          checked={isLive}
          disabled={hindrance !== undefined}
          onChange={(_, { checked }) => setWriteChoices({ formulas: checked === true })}
        />
      </Field>
      {isLive && customers > MOST_RANK_FORMULAS && (
        <Text size={200} className={styles.hint} role="status">
          {text("write.formulasRank", { count: customers, pairs: format.number(customers ** 2) })}
        </Text>
      )}
    </Section>
  );
}

function LastWrite() {
  const styles = useStyles();
  const text = useText("result");
  const format = useFormat();
  const receipt = useSession((session) => session.receipt);
  const undoWrite = useSession((session) => session.undoWrite);
  const showPlace = useSession((session) => session.showPlace);
  if (receipt === undefined) return null;
  const { address, columnCount, rowCount, updated, page, literals = 0 } = receipt;
  return (
    <Section title={text("write.last")}>
      <Text>
        {text(updated ? "write.lastUpdated" : "write.lastWritten", {
          count: columnCount,
          rows: format.number(rowCount),
          address,
        })}
      </Text>
      {page !== undefined && <Text>{text("write.page", { sheet: page })}</Text>}
      {literals > 0 && <Text>{text("write.literals", { count: literals })}</Text>}
      <Link as="button" onClick={() => void showPlace(address)}>
        {text("write.show", { address })}
      </Link>
      <Button className={styles.undo} icon={<ArrowUndo20Regular />} onClick={() => void undoWrite()}>
        {text("write.undo")}
      </Button>
      <Text size={200} className={styles.hint}>
        {text(updated ? "write.undoHint" : "write.undoHintNew", { address })}
      </Text>
    </Section>
  );
}
