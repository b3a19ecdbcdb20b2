import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useFormat, useText } from "../../i18n";
import type { ModelChange } from "./model-changes";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** In what two models differ, one line each. */
export function ModelChanges({ changes }: { readonly changes: readonly ModelChange[] }) {
  const styles = useStyles();
  const text = useText("whatIf");
  const format = useFormat();
  const say = (change: ModelChange): string => {
    switch (change.kind) {
      case "added":
        return text("comparison.changes.added", {
          name: change.name,
          after: format.number(change.weight, 4),
        });
      case "removed":
        return text("comparison.changes.removed", {
          name: change.name,
          before: format.number(change.weight, 4),
        });
      case "weight":
      case "threshold":
        return text(`comparison.changes.${change.kind}`, {
          name: change.name,
          before: format.number(change.before, 4),
          after: format.number(change.after, 4),
        });
      case "reference-date": {
        const date = (iso: string) => (iso === "" ? text("comparison.changes.no-date") : format.isoDate(iso));
        return text("comparison.changes.reference-date", {
          before: date(change.before),
          after: date(change.after),
        });
      }
      default:
        return text(`comparison.changes.${change.kind}`, change);
    }
  };
  if (changes.length === 0) return <Text>{text("comparison.changes.none")}</Text>;
  return (
    <ul className={styles.list}>
      {changes.map(say).map((sentence) => (
        <li key={sentence}>
          <Text>{sentence}</Text>
        </li>
      ))}
    </ul>
  );
}
