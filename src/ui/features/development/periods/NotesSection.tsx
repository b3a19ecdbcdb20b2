import { Text } from "@fluentui/react-components";
import type { PeriodNote } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useDevelopment } from "../../../development";
import { useFormat, useText } from "../../../i18n";
import { useDevelopmentStyles } from "../development.styles";

/** What the user should know about the periods: what is missing, and what was taken in its place. */
export function NotesSection() {
  const styles = useDevelopmentStyles();
  const text = useText("development");
  const format = useFormat();
  const notes = useDevelopment((state) => state.notes);
  if (notes.length === 0) return null;
  return (
    <Section title={text("notes.title")}>
      <ul className={styles.list}>
        {together(notes).map(({ note, periods }) => (
          <li key={`${note.kind} ${note.factor ?? ""} ${note.column ?? ""} ${periods.join(" ")}`}>
            <Text>
              {text(`notes.${note.kind}`, {
                periods: format.list(periods),
                factor: note.factor ?? "",
                column: note.column ?? "",
                count: note.count ?? 0,
                shown: format.number(note.count ?? 0),
              })}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface Together {
  readonly note: PeriodNote;
  readonly periods: readonly string[];
}

/** The same note about several periods is said once. */
function together(notes: readonly PeriodNote[]): readonly Together[] {
  const found = new Map<string, Together>();
  for (const note of notes) {
    const key = [note.kind, note.factor, note.column, note.count].join("\u0000");
    const known = found.get(key);
    found.set(key, { note, periods: [...(known?.periods ?? []), note.period] });
  }
  return [...found.values()];
}
