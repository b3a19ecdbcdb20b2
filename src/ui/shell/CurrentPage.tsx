import { Spinner } from "@fluentui/react-components";
import { Suspense } from "react";
import { DataPage } from "../features/data/DataPage";
import { useText } from "../i18n";
import { type Step, useSession } from "../session";
import { Crash } from "./Crash";
import { ErrorBoundary } from "./ErrorBoundary";
import { lazyPage } from "./lazy-page";

const pages = {
  data: DataPage,
  factors: lazyPage(() => import("../features/factors/FactorsPage")),
  classes: lazyPage(() => import("../features/classes/ClassesPage")),
  result: lazyPage(() => import("../features/result/ResultPage")),
} satisfies Record<Step, unknown>;

/** The page of the chosen step. */
export function CurrentPage() {
  const text = useText("common");
  const step = useSession((session) => session.step);
  const PageOfStep = pages[step];
  return (
    <ErrorBoundary key={step} fallback={(error, retry) => <Crash error={error} onRetry={retry} />}>
      <Suspense fallback={<Spinner label={text("loading")} />}>
        <PageOfStep />
      </Suspense>
    </ErrorBoundary>
  );
}
