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
import { ArrowUndo20Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { useSession, type WriteChoices, writeLabels } from "../../session";

const useStyles = makeStyles({
  columns: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorStatusDangerForeground1 },
  undo: { alignSelf: "flex-start" },
});

const COLUMNS: WriteChoices["columns"] = ["score", "rank", "class", "points", "strategy", "findings"];

/** Where the results go and which; and the way back from the last write. */
export function WriteView() {
  const styles = useStyles();
  const text = useText("result");
  const choices = useSession((session) => session.writeChoices);
  const setWriteChoices = useSession((session) => session.setWriteChoices);
  const sourceName = useSession((session) => session.source?.name ?? "");
  const modelName = useSession((session) => session.model?.name ?? "");
  const language = useSession((session) => session.language);
  const heading = useId();
  const toggle = (column: (typeof COLUMNS)[number]) =>
    setWriteChoices({
      columns: COLUMNS.filter((known) => choices.columns.includes(known) !== (known === column)),
    });
  return (
    <>
      <Section title={text("write.target")}>
        <Field
          hint={
            choices.target === "beside"
              ? text("write.besideHint", { name: sourceName })
              : text("write.sheetHint", { sheet: writeLabels(language).sheet(modelName) })
          }
        >
          <RadioGroup
            aria-label={text("write.target")}
            value={choices.target}
            onChange={(_, { value }) => setWriteChoices({ target: value === "sheet" ? "sheet" : "beside" })}
          >
            <Radio value="beside" label={text("write.beside")} />
            <Radio value="sheet" label={text("write.sheet")} />
          </RadioGroup>
        </Field>
      </Section>
      <Section title={text("write.columns")}>
        <div role="group" aria-labelledby={heading} className={styles.columns}>
          <span id={heading} hidden>
            {text("write.columns")}
          </span>
          {COLUMNS.map((column) => (
            <Checkbox
              key={column}
              label={text(`write.column.${column}`)}
              checked={choices.columns.includes(column)}
              onChange={() => toggle(column)}
            />
          ))}
        </div>
        <Text
          size={200}
          className={choices.columns.length === 0 ? styles.problem : styles.hint}
          role="status"
        >
          {text(choices.columns.length === 0 ? "write.needColumn" : "write.again")}
        </Text>
      </Section>
      <LastWrite />
    </>
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
  const { address, columnCount, rowCount, updated } = receipt;
  return (
    <Section title={text("write.last")}>
      <Text>
        {text(updated ? "write.lastUpdated" : "write.lastWritten", {
          count: columnCount,
          rows: format.number(rowCount),
          address,
        })}
      </Text>
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
