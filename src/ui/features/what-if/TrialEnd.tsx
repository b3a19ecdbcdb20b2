import { Button } from "@fluentui/react-components";
import { useSession } from "../../session";
import { useText } from "../../i18n";

interface TrialEndProps {
  /** After the trial was adopted or discarded. */
  readonly onEnd?: () => void;
}

/** The two ways in which a trial ends. */
export function TrialEnd({ onEnd }: TrialEndProps) {
  const text = useText("whatIf");
  const adoptTrial = useSession((session) => session.adoptTrial);
  const isUnchanged = useSession(({ model, trial }) => model === trial?.base);
  const discardTrial = useSession((session) => session.discardTrial);
  const end = (how: () => void) => () => {
    onEnd?.();
    how();
  };
  return (
    <>
      <Button size="small" appearance="primary" disabled={isUnchanged} onClick={end(adoptTrial)}>
        {text("trial.adopt")}
      </Button>
      <Button size="small" appearance="subtle" onClick={end(discardTrial)}>
        {text("trial.discard")}
      </Button>
    </>
  );
}
