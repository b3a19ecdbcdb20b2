import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Finding, MissingPolicy } from "../../../core";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { cellsOf } from "./cells-of";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  head: { display: "flex", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface FindingEntryProps {
  readonly finding: Finding;
}

/** One finding: the column, what was found, the cells to look at, and what helps. */
export function FindingEntry({ finding }: FindingEntryProps) {
  const styles = useStyles();
  const text = useText("findings");
  const showPlace = useSession((session) => session.showPlace);
  const { column, count, values = {} } = finding;
  const { cells, more } = cellsOf(finding);
  const { texts, text: example, factor, policy } = values;
  return (
    <div className={styles.root}>
      {column !== undefined && (
        <div className={styles.head}>
          <Text weight="semibold">{column}</Text>
          <Text className={styles.quiet}>{text("entry.count", { count })}</Text>
        </div>
      )}
      {texts !== undefined && texts !== "" ? (
        <Text className={styles.quiet}>{text("entry.texts", { texts })}</Text>
      ) : (
        example !== undefined && <Text className={styles.quiet}>{text("entry.text", { text: example })}</Text>
      )}
      {factor !== undefined && policy !== undefined && (
        <Text className={styles.quiet}>
          {text("entry.factor", { factor, policy: text(`policy.${policy as MissingPolicy}`) })}
        </Text>
      )}
      {cells.length > 0 && (
        <div className={styles.cells}>
          {cells.map(({ address, shown }) => (
            <Link
              as="button"
              key={address}
              aria-label={text("entry.show", { address })}
              onClick={() => void showPlace(address)}
            >
              {shown}
            </Link>
          ))}
          {more > 0 && <Text className={styles.quiet}>{text("entry.more", { count: more })}</Text>}
        </div>
      )}
      <div className={styles.actions}>
        <FindingActions finding={finding} />
      </div>
    </div>
  );
}

const ABOUT_DATA: ReadonlySet<Finding["kind"]> = new Set([
  "key-repeated",
  "key-blank",
  "header-missing",
  "unit-column-missing",
]);

function FindingActions({ finding: { kind, column } }: FindingEntryProps) {
  const text = useText("findings");
  const setColumnLocale = useSession((session) => session.setColumnLocale);
  const goTo = useSession((session) => session.goTo);
  const step = useSession((session) => session.step);
  if (kind === "locale-ambiguous" && column !== undefined) {
    return (
      <>
        <Button size="small" onClick={() => void setColumnLocale(column, "de")}>
          {text("action.readGerman")}
        </Button>
        <Button size="small" onClick={() => void setColumnLocale(column, "en")}>
          {text("action.readEnglish")}
        </Button>
      </>
    );
  }
  if (kind === "unknown-category" || kind === "column-missing") {
    return (
      <Button size="small" onClick={() => goTo("factors")}>
        {text("action.toFactors")}
      </Button>
    );
  }
  const isAboutData = ABOUT_DATA.has(kind);
  if (isAboutData && step !== "data") {
    return (
      <Button size="small" onClick={() => goTo("data")}>
        {text("action.toData")}
      </Button>
    );
  }
  return null;
}
