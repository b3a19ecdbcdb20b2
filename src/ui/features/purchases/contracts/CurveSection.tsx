import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { RetentionCurve, RetentionModel } from "../../../../core";
import { LineChart } from "../../../components/charts/LineChart";
import { useWidth } from "../../../components/charts/use-width";
import { Section } from "../../../components/layout/Section";
import { useContracts } from "../../../contracts";
import { useFormat, useText } from "../../../i18n";
import { useSession } from "../../../session";
import { Choice } from "../../../components/fields/Choice";
import { useContractsStyles } from "./contracts.styles";
import { curvePage } from "./curve-page";
import { LifeTable } from "./LifeTable";
import { type CurveView, curvePoints } from "./curve-points";

interface CurveSectionProps {
  readonly curves: readonly RetentionCurve[];
  readonly curve: RetentionCurve;
  readonly onChoose: (at: number) => void;
}

/** How the customers stay: observed, by the model, and ahead. */
export function CurveSection({ curves, curve, onChoose }: CurveSectionProps) {
  const text = useText("contracts");
  const { model, observed } = curve;
  return (
    <Section title={text("curve.title")} aside={model && <Insert curve={curve} />}>
      {curves.length > 1 && (
        <Choice
          label={text("curve.group")}
          value={String(curves.indexOf(curve))}
          options={curves.map(({ name }, at) => [String(at), name] as const)}
          onChoose={(at) => onChoose(Number(at))}
        />
      )}
      {model === undefined ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text("curve.noModel")}</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <Picture curve={curve} model={model} />
          <Summary curve={curve} model={model} />
        </>
      )}
      {observed.length > 0 && <LifeTable curve={curve} />}
    </Section>
  );
}

interface ModelProps {
  readonly curve: RetentionCurve;
  readonly model: RetentionModel;
}

function Picture({ curve, model }: ModelProps) {
  const styles = useContractsStyles();
  const text = useText("contracts");
  const format = useFormat();
  const [view, setView] = useState<CurveView>("survival");
  const [frame, width] = useWidth(288);
  const { x, observed, expected } = curvePoints(curve, model, view);
  const last = curve.observed.length;
  const shown = (share: number) => format.percent(share, 1);
  const say = (place: number) => {
    const values = {
      period: format.number(x[place]!),
      observed: shown(observed[place]!),
      model: shown(expected[place]!),
    };
    const isKnown = Number.isFinite(observed[place]);
    if (view === "survival") return text(isKnown ? "curve.sayBoth" : "curve.sayModel", values);
    return text(isKnown ? "curve.sayRetentionBoth" : "curve.sayRetentionModel", values);
  };
  return (
    <div ref={frame} className={styles.stack}>
      <Choice
        label={text("curve.view")}
        value={view}
        options={(["survival", "retention"] as const).map((each) => [each, text(`curve.${each}`)] as const)}
        onChoose={setView}
      />
      <LineChart
        x={x}
        series={[
          { name: text("curve.observed"), kind: "actualLine", y: observed },
          { name: text("curve.model"), kind: "modelLine", y: expected },
        ]}
        yDomain={[0, 1]}
        xTick={(value) => (Number.isInteger(value) ? format.number(value) : "")}
        yTick={(value) => format.percent(value)}
        split={{ at: last, before: text("curve.known"), after: text("curve.ahead") }}
        width={width}
        label={text("curve.label", {
          view: text(`curve.${view}`),
          last: format.number(last),
          most: format.number(x.at(-1) ?? 0),
        })}
        say={say}
      />
    </div>
  );
}

function Summary({ curve, model }: ModelProps) {
  const styles = useContractsStyles();
  const text = useText("contracts");
  const format = useFormat();
  const { fit, survival, tenures } = model;
  const last = curve.observed.filter((row) => row.survival !== undefined).length;
  const { params, status, logLikelihood } = fit;
  const half = tenures[0]?.halfLife ?? Infinity;
  return (
    <div className={styles.stack}>
      <Text>
        {text("curve.summary", {
          customers: format.number(curve.customers),
          last: format.number(last),
          observed: format.percent(curve.observed[last - 1]?.survival ?? NaN, 1),
          model: format.percent(survival[last]!, 1),
          most: format.number(survival.length - 1),
          ahead: format.percent(survival.at(-1)!, 1),
        })}{" "}
        {Number.isFinite(half) && text("curve.half", { count: format.number(half) })}
      </Text>
      {status !== "converged" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {text(status === "not-identified" ? "curve.notIdentified" : "curve.limit")}
          </MessageBarBody>
        </MessageBar>
      )}
      <Text size={200} className={styles.quiet}>
        {text("curve.params", {
          alpha: format.number(params.alpha, 3),
          beta: format.number(params.beta, 3),
          logLikelihood: format.number(logLikelihood, 1),
        })}{" "}
        {status === "converged" && text("curve.identified")}
      </Text>
    </div>
  );
}

/** Writes the curve into the workbook, as a chart with its numbers beside it. */
function Insert({ curve }: { readonly curve: RetentionCurve }) {
  const text = useText("contracts");
  const language = useSession((session) => session.language);
  const writePage = useSession((session) => session.writePage);
  const isBusy = useSession((session) => session.activity.kind !== "idle");
  const setup = useContracts((contracts) => contracts.setup);
  const source = useContracts((contracts) => contracts.source);
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<TableAdd20Regular />}
      disabledFocusable={isBusy}
      aria-label={text("curve.insert")}
      title={text("curve.insert")}
      onClick={() =>
        setup &&
        void writePage((date) =>
          curvePage({ curve, unit: setup.source.unit, source: source?.name ?? "", date, language }),
        )
      }
    />
  );
}
