import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef } from "react";
import { useText } from "../i18n";
import { useSession } from "../session";
import { ActivityBar } from "./ActivityBar";
import { Crash } from "./Crash";
import { CurrentPage } from "./CurrentPage";
import { ErrorBoundary } from "./ErrorBoundary";
import { FailureBar } from "./FailureBar";
import { Footer } from "./Footer";
import { Header } from "./Header";
import type { HostServices } from "./host-services";
import { NoticeBar } from "./NoticeBar";
import { ScoreAnnouncer } from "./ScoreAnnouncer";
import { SidePages } from "./SidePages";
import { StaleBar } from "./StaleBar";
import { Stepper } from "./Stepper";
import { usePageFocus } from "./use-page-focus";
import { useReturningFocus } from "./use-returning-focus";

const ObstacleDialog = lazy(() => import("./ObstacleDialog"));
const TrialBar = lazy(() => import("../features/what-if/TrialBar"));
const WelcomePage = lazy(() => import("../features/welcome/WelcomePage"));
const FunctionsPage = lazy(() => import("../features/functions/FunctionsPage"));

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
  const text = useText("common");
  const welcomed = useSession((session) => session.welcomed);
  const step = useSession((session) => session.step);
  const functionsOpen = useSession((session) => session.functionsOpen);
  const sidePage = useSession((session) => session.sidePage);
  const closeFunctions = useSession((session) => session.closeFunctions);
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
  const { functions } = services;
  const showsFunctions = functionsOpen && functions !== undefined;
  const showsSteps = !showsFunctions && sidePage === undefined;
  return (
    <>
      <div className={styles.steps} hidden={!showsSteps}>
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
      {showsFunctions && (
        <div className={styles.root}>
          <main className={styles.main}>
            <FailureBar />
            <ErrorBoundary fallback={(error) => <Crash error={error} onRetry={closeFunctions} />}>
              <Suspense fallback={<Spinner label={text("loading")} />}>
                <FunctionsPage services={functions} />
              </Suspense>
            </ErrorBoundary>
          </main>
        </div>
      )}
      {sidePage !== undefined && !showsFunctions && (
        <div className={styles.root}>
          <main className={styles.main}>
            <ActivityBar />
            <FailureBar />
            <SidePages page={sidePage} />
          </main>
        </div>
      )}
      <Suspense>{hasObstacles && <ObstacleDialog />}</Suspense>
      <ScoreAnnouncer />
    </>
  );
}
