import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Beaker20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { LiveText } from "../../components/fields/LiveText";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { classMoves } from "./class-moves";
import { TrialEnd } from "./TrialEnd";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  actions: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Says, as long as something is tried out, how many customers change class by it, and how it may end. */
export default function TrialBar() {
  const styles = useStyles();
  const text = useText("whatIf");
  const format = useFormat();
  const model = useSession((session) => session.model);
  const isUnsound = useSession((session) => session.modelIssues.length > 0);
  const trial = useSession((session) => session.trial);
  const scores = useSession((session) => session.scores);
  const table = useSession((session) => session.table);
  const openSidePage = useSession((session) => session.openSidePage);
  const base = trial?.scored !== undefined && trial.scored.table === table ? trial.scored.scores : undefined;
  const moved = useMemo(
    () => (base === undefined || scores === undefined ? undefined : classMoves(base, scores).moved),
    [base, scores],
  );
  if (trial === undefined) return null;

  const sentence = () => {
    if (isUnsound) return text("trial.unsound");
    if (model === trial.base) return text("trial.begin");
    if (moved === undefined) return text("trial.waiting");
    return moved === 0
      ? text("trial.none")
      : text("trial.moves", { count: moved, shown: format.number(moved) });
  };
  return (
    <section className={styles.root} aria-label={text("trial.label")}>
      <Beaker20Regular aria-hidden />
      <Text weight="semibold">{sentence()}</Text>
      <LiveText>{sentence()}</LiveText>
      <div className={styles.actions}>
        <Button
          size="small"
          disabled={moved === undefined || model === trial.base}
          onClick={() => openSidePage("comparison")}
        >
          {text("trial.show")}
        </Button>
        <TrialEnd />
      </div>
    </section>
  );
}
