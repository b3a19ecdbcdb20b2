import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef } from "react";
import { useSession } from "../session";
import { ActivityBar } from "./ActivityBar";
import { CurrentPage } from "./CurrentPage";
import { FailureBar } from "./FailureBar";
import { Footer } from "./Footer";
import { Header } from "./Header";
import type { HostServices } from "./host-services";
import { lazyPage } from "./lazy-page";
import { NoticeBar } from "./NoticeBar";
import { ReminderBar } from "./ReminderBar";
import { ScoreAnnouncer } from "./ScoreAnnouncer";
import { SidePages } from "./SidePages";
import { StaleBar } from "./StaleBar";
import { Stepper } from "./Stepper";
import { usePageFocus } from "./use-page-focus";
import { useReturningFocus } from "./use-returning-focus";

const ObstacleDialog = lazyPage(() => import("./ObstacleDialog"));
const TrialBar = lazyPage(() => import("../features/what-if/TrialBar"));
const WelcomePage = lazy(() => import("../features/welcome/WelcomePage"));

const useStyles = makeStyles({
  // The steps stay as they are while something else is shown in their place.
  steps: { height: "100%" },
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
  const sidePage = useSession((session) => session.sidePage);
  const isTrying = useSession((session) => session.trial !== undefined);
  const hasObstacles = useSession((session) => session.obstacles.length > 0);
  const page = useRef<HTMLDivElement>(null);
  usePageFocus(page);
  useReturningFocus(sidePage !== undefined, page);
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
    <>
      <div className={styles.steps} hidden={sidePage !== undefined}>
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
            <ReminderBar />
            <Suspense>{isTrying && <TrialBar />}</Suspense>
            <div ref={page} id="page" role="tabpanel" aria-labelledby={`step-${step}`}>
              <CurrentPage />
            </div>
          </main>
          <footer className={styles.foot}>
            <Footer />
          </footer>
        </div>
      </div>
      {sidePage !== undefined && (
        <div className={styles.root}>
          <main className={styles.main}>
            <ActivityBar />
            <FailureBar />
            <SidePages page={sidePage} services={services} />
          </main>
        </div>
      )}
      <Suspense>{hasObstacles && <ObstacleDialog />}</Suspense>
      <ScoreAnnouncer />
    </>
  );
}
