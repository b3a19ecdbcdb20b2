import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ChangeEvent, useRef, useState } from "react";
import { readAnswerFile, type StoredWorkshop, withParticipants } from "../../../app";
import type { ScoringModel } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { useEditorStyles } from "../weights/editor.styles";
import { decodeText } from "./decode-text";
import { SaveForm } from "./SaveForm";
import { useWorkshop } from "./use-workshop";

const useStyles = makeStyles({
  errors: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorPaletteRedForeground1 },
});

interface Report {
  readonly names: readonly string[];
  readonly problems: readonly string[];
  readonly before: StoredWorkshop | undefined;
}

/** Those who are not there: hands out the form, takes in what came back as files. */
export function FileImport({ model }: { readonly model: ScoringModel }) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("workshop");
  const format = useFormat();
  const locale = useSession((session) => session.language);
  const date = useSession((session) => session.today);
  const { change, keep, kept } = useWorkshop();
  const input = useRef<HTMLInputElement>(null);
  const [report, setReport] = useState<Report>();
  const load = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const { factors } = model;
    const read = await Promise.all(
      [...(target.files ?? [])].map(async (file) => {
        const content = decodeText(new Uint8Array(await file.arrayBuffer()));
        return { file: file.name, result: readAnswerFile(content, { factors, locale, date }) };
      }),
    );
    target.value = "";
    const stated = read.flatMap(({ result }) => (result.ok ? result.value : []));
    const problems = read.flatMap(({ file, result }) =>
      result.ok ? [] : result.issues.map(({ kind, values }) => text(`files.${kind}`, { file, ...values })),
    );
    setReport({ names: stated.map(({ name }) => name), problems, before: kept });
    if (stated.length > 0) change((present) => withParticipants(present, factors, stated));
  };
  const undo = (before: StoredWorkshop | undefined) => {
    keep(before);
    setReport(undefined);
  };
  return (
    <Section title={text("files.title")}>
      <p className={shared.hint}>{text("files.hint")}</p>
      <div className={shared.actions}>
        <SaveForm model={model} />
        <Button size="small" onClick={() => input.current?.click()}>
          {text("files.open")}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,.csv,.txt,application/json,text/csv,text/plain"
        multiple
        hidden
        aria-label={text("files.open")}
        onChange={(event) => void load(event)}
      />
      {report !== undefined && report.names.length > 0 && (
        <div className={shared.stack}>
          <p className={shared.hint} role="status">
            {text("table.read", { count: report.names.length, names: format.list(report.names) })}
          </p>
          <div>
            <Button size="small" onClick={() => undo(report.before)}>
              {text("table.undo")}
            </Button>
          </div>
        </div>
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
