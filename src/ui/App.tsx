import { FluentProvider } from "@fluentui/react-components";
import { useEffect } from "react";
import { TextProvider } from "./i18n";
import { SessionProvider, type SessionStore, useSession } from "./session";
import { Crash } from "./shell/Crash";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import type { HostServices } from "./shell/host-services";
import { Shell } from "./shell/Shell";
import { themeOf } from "./theme";

// A class name would be given to the provider's portals too, and they would cover the pane.
const FULL_HEIGHT = { height: "100%" };

export interface AppProps extends HostServices {
  readonly session: SessionStore;
}

/** The whole pane over a session, which whoever made it starts. */
export function App({ session, ...services }: AppProps) {
  return (
    <SessionProvider session={session}>
      <Themed {...services} />
    </SessionProvider>
  );
}

function Themed(services: HostServices) {
  const theme = useSession((session) => session.theme);
  const language = useSession((session) => session.language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={themeOf(theme)} style={FULL_HEIGHT}>
      <TextProvider language={language}>
        <ErrorBoundary fallback={(error, retry) => <Crash error={error} onRetry={retry} />}>
          <Shell {...services} />
        </ErrorBoundary>
      </TextProvider>
    </FluentProvider>
  );
}
