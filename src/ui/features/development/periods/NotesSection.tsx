import { Text } from "@fluentui/react-components";
import type { PeriodNote, PeriodNoteKind } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useDevelopment } from "../../../development";
import { useFormat, useText } from "../../../i18n";
import { useDevelopmentStyles } from "../development.styles";
import { shownLabel } from "../period-label";

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
        {together(notes).map(({ note, factors, periods }) => (
          <li key={`${note.kind} ${factors.join(" ")} ${note.column ?? ""} ${periods.join(" ")}`}>
            <Text>
              {text(`notes.${note.kind}`, {
                periods: format.list(periods.map((period) => shownLabel(period, format))),
                factor: format.list(factors),
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

/** The notes that name a column; the others are the same whatever it is. */
const NAMING_COLUMNS: ReadonlySet<PeriodNoteKind> = new Set(["column-missing", "amount-missing"]);

interface Together {
  readonly note: PeriodNote;
  readonly factors: readonly string[];
  readonly periods: readonly string[];
}

/** What is the same for several periods is said once, and so is what holds for several factors then. */
function together(notes: readonly PeriodNote[]): readonly Together[] {
  const byPeriod = merged(
    notes.map((note) => ({
      note,
      factors: note.factor === undefined ? [] : [note.factor],
      periods: [note.period],
    })),
    ({ factors }) => factors,
  );
  return merged(byPeriod, ({ periods }) => periods);
}

function merged(
  notes: readonly Together[],
  sameOf: (each: Together) => readonly string[],
): readonly Together[] {
  const found = new Map<string, Together>();
  for (const each of notes) {
    const { kind, column, count } = each.note;
    const key = [kind, NAMING_COLUMNS.has(kind) ? column : "", count, ...sameOf(each)].join("\u0000");
    const known = found.get(key);
    found.set(key, {
      note: each.note,
      factors: union(known?.factors ?? [], each.factors),
      periods: union(known?.periods ?? [], each.periods),
    });
  }
  return [...found.values()];
}

const union = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];
