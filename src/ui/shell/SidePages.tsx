import { Spinner } from "@fluentui/react-components";
import { Suspense } from "react";
import { useText } from "../i18n";
import { type SidePage, useSession } from "../session";
import { Crash } from "./Crash";
import { ErrorBoundary } from "./ErrorBoundary";
import type { HostServices } from "./host-services";
import { lazyPage } from "./lazy-page";

const pages = {
  development: lazyPage(() => import("../features/development/DevelopmentPage")),
  actions: lazyPage(() => import("../features/actions/ActionsPage")),
  joins: lazyPage(() => import("../features/joins/JoinsPage")),
  portfolio: lazyPage(() => import("../features/portfolio/PortfolioPage")),
  purchases: lazyPage(() => import("../features/purchases/PurchasesPage")),
  report: lazyPage(() => import("../features/review/ReviewPage")),
  templates: lazyPage(() => import("../features/templates/TemplatesPage")),
  weights: lazyPage(() => import("../features/weights/WeightsPage")),
  workshop: lazyPage(() => import("../features/workshop/WorkshopPage")),
  comparison: lazyPage(() => import("../features/what-if/ComparisonPage")),
  robustness: lazyPage(() => import("../features/what-if/RobustnessPage")),
} satisfies Record<Exclude<SidePage, "functions">, unknown>;

const FunctionsPage = lazyPage(() => import("../features/functions/FunctionsPage"));

interface SidePagesProps {
  readonly page: SidePage;
  readonly services: HostServices;
}

/** The page that is shown in place of the steps. */
export function SidePages({ page, services }: SidePagesProps) {
  const text = useText("common");
  const close = useSession((session) => session.closeSidePage);
  return (
    <ErrorBoundary key={page} fallback={(error) => <Crash error={error} onRetry={close} />}>
      <Suspense fallback={<Spinner label={text("loading")} />}>
        <ShownPage page={page} services={services} />
      </Suspense>
    </ErrorBoundary>
  );
}

function ShownPage({ page, services: { functions } }: SidePagesProps) {
  if (page === "functions") return functions === undefined ? null : <FunctionsPage services={functions} />;
  const Chosen = pages[page];
  return <Chosen />;
}
