import { createFocusOutlineStyle, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import type { CustomerStory, NextClass } from "./customer-story";
import { liftText } from "./lift-text";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
  },
  first: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  summary: {
    cursor: "pointer",
    width: "fit-content",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    ...createFocusOutlineStyle(),
  },
  inside: { paddingTop: tokens.spacingVerticalXS },
});

/** What would lift the customer to the next class, and what would drop it to the one below. */
export function LiftSection({ story }: { readonly story: CustomerStory }) {
  const styles = useStyles();
  const text = useText("customer");
  const { up, down, isRelative } = story;
  return (
    <div className={styles.root}>
      {up !== undefined && (
        <>
          <h3 className={styles.heading}>{text("lift.heading")}</h3>
          <Ways story={story} next={up} lead={text("lift.into", { class: up.name })} />
        </>
      )}
      {down !== undefined && (
        <details>
          <summary className={styles.summary}>{text("lift.drop")}</summary>
          <div className={styles.inside}>
            <Ways story={story} next={down} lead={text("lift.out", { class: down.name })} />
          </div>
        </details>
      )}
      {isRelative && (up ?? down) !== undefined && (
        <Text size={200} className={styles.quiet}>
          {text("lift.today")}
        </Text>
      )}
    </div>
  );
}

interface WaysProps {
  readonly story: CustomerStory;
  readonly next: NextClass;
  readonly lead: string;
}

function Ways({ story, next, lead }: WaysProps) {
  const styles = useStyles();
  const language = useSession((session) => session.language);
  const { changes, pair, others } = useMemo(() => liftText(story, next, language), [story, next, language]);
  return (
    <div className={styles.root}>
      {changes.length > 0 && (
        <>
          <Text>{lead}</Text>
          <ul className={styles.list}>
            {changes.map(({ phrase, values }, at) => (
              <li key={phrase}>
                <span className={at === 0 ? styles.first : undefined}>{phrase}</span>
                {values !== "" && <span className={styles.quiet}> ({values})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {pair !== undefined && <Text>{pair}</Text>}
      {others.map((sentence) => (
        <Text key={sentence} size={200} className={styles.quiet}>
          {sentence}
        </Text>
      ))}
    </div>
  );
}
