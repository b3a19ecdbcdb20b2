import { makeStyles, tokens, CompoundButton } from "@fluentui/react-components";
import {
  ArrowTrendingLines24Regular,
  DataScatter24Regular,
  DocumentTable24Regular,
  type FluentIcon,
  TaskListLtr24Regular,
} from "@fluentui/react-icons";
import { Section } from "../../components/layout/Section";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { type Consequence, CONSEQUENCES } from "./consequences";

const ICONS: Readonly<Record<Consequence, FluentIcon>> = {
  portfolio: DataScatter24Regular,
  development: ArrowTrendingLines24Regular,
  actions: TaskListLtr24Regular,
  report: DocumentTable24Regular,
};

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(200px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  button: {
    width: "100%",
    height: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    textAlign: "left",
  },
});

/** What can be made of a result, each the way to its page. */
export function ConsequencesSection() {
  const styles = useStyles();
  const text = useText("consequences");
  const common = useText("common");
  const open = useSession((session) => session.openSidePage);
  return (
    <Section title={text("heading")}>
      <ul className={styles.list}>
        {CONSEQUENCES.map((page) => {
          const Icon = ICONS[page];
          return (
            <li key={page}>
              <CompoundButton
                size="small"
                className={styles.button}
                icon={<Icon />}
                secondaryContent={text(`what.${page}`)}
                onClick={() => open(page)}
              >
                {common(`menu.${page}`)}
              </CompoundButton>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
