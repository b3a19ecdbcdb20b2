import { sharesOfStatement } from "../../../core";
import { Page } from "../../components/layout/Page";
import { useText } from "../../i18n";
import { useEditorStyles } from "./editor.styles";
import type { MethodProps } from "./method-props";
import { Outcome } from "./Outcome";
import { PointsEditor } from "./PointsEditor";
import { RestartLine } from "./RestartLine";
import { useStatement } from "./use-statement";

/** Weights in proportion to points; it begins with the present weights. */
export function PointsMethod({ model, ...outcome }: MethodProps) {
  const shared = useEditorStyles();
  const text = useText("weights");
  const { statement, state } = useStatement("points");
  const { factors } = model;
  const points = Object.fromEntries(
    factors.map(({ id, weight }) => [id, statement ? (statement.points[id] ?? 0) : weight]),
  );
  const shares = sharesOfStatement(Object.keys(points), { method: "points", points });
  return (
    <>
      <Page>
        <div className={shared.stack}>
          <p className={shared.hint}>{text("points.hint")}</p>
          <PointsEditor
            factors={factors}
            points={points}
            onChange={(changed) => state({ method: "points", points: changed })}
          />
          <RestartLine method="points" />
        </div>
      </Page>
      <Outcome
        model={model}
        shares={shares.ok ? shares.value : undefined}
        missing={text("points.none")}
        {...outcome}
      />
    </>
  );
}
