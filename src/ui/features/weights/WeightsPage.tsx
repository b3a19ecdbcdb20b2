import { type KeyboardEvent, useState } from "react";
import { Page } from "../../components/layout/Page";
import { PageHead } from "../../components/layout/PageHead";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { MethodList } from "./MethodList";
import type { Method } from "./methods";

/** Where weights come from: several ways to find them, each with a preview before anything is changed. */
export default function WeightsPage() {
  const text = useText("weights");
  const close = useSession((session) => session.closeSidePage);
  const [chosen, setChosen] = useState<Method>();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <div role="presentation" onKeyDown={onKeyDown}>
      <PageHead
        title={text("title")}
        lead={text("lead")}
        backLabel={text("back")}
        takesFocus
        onBack={close}
      />
      <Page>
        <MethodList started={[]} focused={chosen} onChoose={setChosen} />
      </Page>
    </div>
  );
}
