import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ChangeEvent, useRef, useState } from "react";
import { readParticipantFile, withParticipants } from "../../../app";
import type { Participant, ScoringModel } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { useEditorStyles } from "../weights/editor.styles";
import { useWorkshop } from "./use-workshop";

const useStyles = makeStyles({
  errors: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorPaletteRedForeground1 },
});

interface Report {
  readonly names: readonly string[];
  readonly problems: readonly string[];
}

/** Takes in what participants saved as files in their own pane. */
export function FileImport({ model }: { readonly model: ScoringModel }) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("workshop");
  const format = useFormat();
  const { change } = useWorkshop();
  const input = useRef<HTMLInputElement>(null);
  const [report, setReport] = useState<Report>();
  const load = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    const read = await Promise.all(
      files.map(async (file) => ({
        file: file.name,
        result: readParticipantFile(await file.text(), model.factors),
      })),
    );
    target.value = "";
    const stated = read.flatMap<Participant>(({ result }) => (result.ok ? [result.value] : []));
    const problems = read.flatMap(({ file, result }) =>
      result.ok ? [] : result.issues.map(({ kind, values }) => text(`files.${kind}`, { file, ...values })),
    );
    setReport({ names: stated.map(({ name }) => name), problems });
    if (stated.length > 0) change((present) => withParticipants(present, model.factors, stated));
  };
  return (
    <Section title={text("files.title")}>
      <p className={shared.hint}>{text("files.hint")}</p>
      <div>
        <Button size="small" onClick={() => input.current?.click()}>
          {text("files.open")}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        aria-label={text("files.open")}
        onChange={(event) => void load(event)}
      />
      {report !== undefined && report.names.length > 0 && (
        <p className={shared.hint} role="status">
          {text("table.read", { count: report.names.length, names: format.list(report.names) })}
        </p>
      )}
      {report !== undefined && report.problems.length > 0 && (
        <ul role="alert" className={styles.errors}>
          {report.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
