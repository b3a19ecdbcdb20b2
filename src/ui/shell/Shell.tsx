import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef } from "react";
import { useSession } from "../session";
import { ActivityBar } from "./ActivityBar";
import { CurrentPage } from "./CurrentPage";
import { FailureBar } from "./FailureBar";
import { Footer } from "./Footer";
import { Header } from "./Header";
import type { HostServices } from "./host-services";
import { NoticeBar } from "./NoticeBar";
import { ScoreAnnouncer } from "./ScoreAnnouncer";
import { StaleBar } from "./StaleBar";
import { Stepper } from "./Stepper";
import { usePageFocus } from "./use-page-focus";

const ObstacleDialog = lazy(() => import("./ObstacleDialog"));
const WelcomePage = lazy(() => import("../features/welcome/WelcomePage"));

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    position: "relative",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  head: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  foot: { flexShrink: 0 },
});

/** The pane's frame: head, steps, messages, the page, and the foot with the result. */
export function Shell(services: HostServices) {
  const styles = useStyles();
  const welcomed = useSession((session) => session.welcomed);
  const step = useSession((session) => session.step);
  const hasObstacles = useSession((session) => session.obstacles.length > 0);
  const page = useRef<HTMLDivElement>(null);
  usePageFocus(page);
  if (!welcomed) {
    return (
      <div className={styles.root}>
        <main className={styles.main}>
          <Suspense>
            <WelcomePage />
          </Suspense>
        </main>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <header className={styles.head}>
        <Header {...services} />
        <Stepper />
      </header>
      <main className={styles.main}>
        <ActivityBar />
        <FailureBar />
        <NoticeBar />
        <StaleBar />
        <div ref={page} id="page" role="tabpanel" aria-labelledby={`step-${step}`}>
          <CurrentPage />
        </div>
      </main>
      <footer className={styles.foot}>
        <Footer />
      </footer>
      <Suspense>{hasObstacles && <ObstacleDialog />}</Suspense>
      <ScoreAnnouncer />
    </div>
  );
}
