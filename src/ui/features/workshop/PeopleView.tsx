import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { standingOf, type StoredWorkshop } from "../../../app";
import type { ScoringModel } from "../../../core";
import { Page } from "../../components/layout/Page";
import { useText } from "../../i18n";
import { useEditorStyles } from "../weights/editor.styles";
import { FileImport } from "./FileImport";
import { MethodChoice } from "./MethodChoice";
import { PeopleList } from "./PeopleList";
import { TableImport } from "./TableImport";
import { useWorkshop } from "./use-workshop";
import { turnOf, type View } from "./view";

interface PeopleViewProps {
  readonly model: ScoringModel;
  readonly onShow: (view: View) => void;
}

/** Who takes part and how they weigh; from here the round begins and the result is opened. */
export function PeopleView({ model, onShow }: PeopleViewProps) {
  const shared = useEditorStyles();
  const text = useText("workshop");
  const { workshop, kept, keep } = useWorkshop();
  const [cleared, setCleared] = useState<StoredWorkshop>();
  const { counted, outdated } = standingOf(workshop, model.factors);
  const [next] = [...workshop.awaited, ...outdated];
  const clear = () => {
    setCleared(kept);
    keep(undefined);
  };
  const bringBack = () => {
    keep(cleared);
    setCleared(undefined);
  };
  return (
    <Page>
      <MethodChoice model={model} />
      <PeopleList model={model} onShow={onShow} />
      <div className={shared.actions}>
        <Button
          appearance={next === undefined ? "secondary" : "primary"}
          disabledFocusable={next === undefined}
          onClick={() => next !== undefined && onShow(turnOf(next, true))}
        >
          {text("people.start")}
        </Button>
        <Button
          appearance={next === undefined && counted.length > 0 ? "primary" : "secondary"}
          disabledFocusable={counted.length === 0}
          onClick={() => onShow({ kind: "result" })}
        >
          {text("people.result")}
        </Button>
      </div>
      <TableImport model={model} />
      <FileImport model={model} />
      {(kept !== undefined || cleared !== undefined) && (
        <div className={shared.stack}>
          <p className={shared.hint} role="status">
            {text(kept === undefined ? "people.cleared" : "people.kept")}
          </p>
          <div className={shared.actions}>
            {kept !== undefined ? (
              <Button size="small" onClick={clear}>
                {text("people.clear")}
              </Button>
            ) : (
              <Button size="small" onClick={bringBack}>
                {text("people.bringBack")}
              </Button>
            )}
          </div>
        </div>
      )}
    </Page>
  );
}
