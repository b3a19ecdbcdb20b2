import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useFormat, useText } from "../i18n";
import { useSession } from "../session";

/** A drag makes many results; only the one that stays is said. */
const SAY_AFTER_MS = 700;

const useStyles = makeStyles({
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells a screen reader how the customers spread over the classes, once a change has come to rest. */
export function ScoreAnnouncer() {
  const styles = useStyles();
  const text = useText("common");
  const format = useFormat();
  const scores = useSession((session) => session.scores);
  const classes = useSession((session) => session.scoredModel?.classes.list);
  const sentence =
    scores === undefined || classes === undefined
      ? ""
      : text("live.scored", {
          count: scores.scoredCount,
          classes: format.list(
            classes.map(({ name }, index) =>
              text("live.part", { name, count: scores.classCounts[index] ?? 0 }),
            ),
          ),
        });
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), SAY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <div className={styles.root} role="status" aria-live="polite">
      {said}
    </div>
  );
}
