import type { ReactNode } from "react";
import { onEscape } from "../../components/layout/on-escape";
import { Page } from "../../components/layout/Page";
import { PageHead } from "../../components/layout/PageHead";
import { useSession } from "../../session";
import { useText } from "../../i18n";

interface CheckPageProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A page over the steps, with the way back and Escape for it. */
export function CheckPage({ title, lead, children }: CheckPageProps) {
  const text = useText("whatIf");
  const close = useSession((session) => session.closeSidePage);
  return (
    <div role="presentation" onKeyDown={onEscape(close)}>
      <PageHead title={title} lead={lead} backLabel={text("back")} takesFocus onBack={close} />
      <Page>{children}</Page>
    </div>
  );
}
