import type { KeyboardEvent, ReactNode } from "react";
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <div role="presentation" onKeyDown={onKeyDown}>
      <PageHead title={title} lead={lead} backLabel={text("back")} takesFocus onBack={close} />
      <Page>{children}</Page>
    </div>
  );
}
