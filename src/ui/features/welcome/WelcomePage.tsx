import { Button, makeStyles, Text, Title2, tokens } from "@fluentui/react-components";
import {
  ArrowUndo24Regular,
  DataBarVertical24Regular,
  LockClosed24Regular,
  Table24Regular,
} from "@fluentui/react-icons";
import { useText } from "../../i18n";
import { type SidePage, useSession } from "../../session";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    maxWidth: "520px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  brand: { color: tokens.colorBrandForeground1 },
  title: { margin: 0, textWrap: "balance" },
  points: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  point: { display: "flex", columnGap: tokens.spacingHorizontalM, alignItems: "flex-start" },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  actions: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

const POINTS = [
  ["list", Table24Regular],
  ["live", DataBarVertical24Regular],
  ["write", ArrowUndo24Regular],
  ["privacy", LockClosed24Regular],
] as const;

/** The first-run page: what one gets, on one screen, and two ways to begin. */
export default function WelcomePage() {
  const styles = useStyles();
  const text = useText("welcome");
  const common = useText("common");
  const dismiss = useSession((session) => session.dismissWelcome);
  const trySample = useSession((session) => session.trySample);
  const hasList = useSession((session) => session.sources.length > 0);
  const openSidePage = useSession((session) => session.openSidePage);
  const beginWith = (page: SidePage) => {
    dismiss();
    openSidePage(page);
  };
  const beginWithSample = () => {
    dismiss();
    void trySample?.();
  };
  return (
    <div className={styles.root}>
      <Text weight="semibold" className={styles.brand}>
        {common("appName")}
      </Text>
      <Title2 as="h1" className={styles.title}>
        {text("title")}
      </Title2>
      <Text size={400}>{text("lead")}</Text>
      <ul className={styles.points}>
        {POINTS.map(([point, Icon]) => (
          <li key={point} className={styles.point}>
            <Icon className={styles.icon} aria-hidden />
            <Text>{text(`points.${point}`)}</Text>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button appearance={hasList ? "primary" : "secondary"} size="large" onClick={dismiss}>
          {text("own")}
        </Button>
        {hasList && (
          <>
            <Button size="large" onClick={() => beginWith("purchases")}>
              {text("orders")}
            </Button>
            <Button size="large" onClick={() => beginWith("templates")}>
              {text("template")}
            </Button>
          </>
        )}
        {trySample !== undefined && (
          <Button appearance={hasList ? "secondary" : "primary"} size="large" onClick={beginWithSample}>
            {text("sample")}
          </Button>
        )}
      </div>
    </div>
  );
}
