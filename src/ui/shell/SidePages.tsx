import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { useText } from "../i18n";
import { type SidePage, useSession } from "../session";
import { Crash } from "./Crash";
import { ErrorBoundary } from "./ErrorBoundary";

const pages = {
  templates: lazy(() => import("../features/templates/TemplatesPage")),
  weights: lazy(() => import("../features/weights/WeightsPage")),
  workshop: lazy(() => import("../features/workshop/WorkshopPage")),
  comparison: lazy(() => import("../features/what-if/ComparisonPage")),
  robustness: lazy(() => import("../features/what-if/RobustnessPage")),
} satisfies Record<SidePage, unknown>;

/** The page that is shown in place of the steps. */
export function SidePages({ page }: { readonly page: SidePage }) {
  const text = useText("common");
  const close = useSession((session) => session.closeSidePage);
  const ShownPage = pages[page];
  return (
    <ErrorBoundary key={page} fallback={(error) => <Crash error={error} onRetry={close} />}>
      <Suspense fallback={<Spinner label={text("loading")} />}>
        <ShownPage />
      </Suspense>
    </ErrorBoundary>
  );
}
