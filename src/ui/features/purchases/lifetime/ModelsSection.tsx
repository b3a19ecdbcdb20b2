import {
  Badge,
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import {
  isoOfSerial,
  type ComparedModel,
  type LifetimeComparison,
  type LifetimeSetup,
} from "../../../../core";
import { DateField } from "../../../components/fields/DateField";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { useLifetimeStyles } from "./lifetime.styles";

interface ModelsSectionProps {
  readonly setup: LifetimeSetup;
  readonly found: LifetimeComparison;
  readonly chosen: ComparedModel;
  readonly onChange: (part: Partial<LifetimeSetup>) => void;
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    verticalAlign: "bottom",
  },
  first: { textAlign: "left", padding: 0, fontWeight: tokens.fontWeightRegular },
  cell: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    fontSize: tokens.fontSizeBase200,
    textAlign: "right",
    whiteSpace: "nowrap",
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The models side by side: how well each fits, how well it foretold, and which one is proposed. */
export function ModelsSection({ setup, found, chosen, onChange }: ModelsSectionProps) {
  const styles = useStyles();
  const shared = useLifetimeStyles();
  const text = useText("lifetime");
  const { models, proposal } = found.comparison;
  const hasHoldout = models.some(({ holdout }) => holdout !== undefined);
  const name = useId();
  return (
    <Section title={text("choice.heading")}>
      <CalibrationChoice setup={setup} found={found} onChange={onChange} />
      <div role="radiogroup" aria-label={text("choice.heading")}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.first)}>
                {text("choice.model")}
              </th>
              <th scope="col" className={styles.head} title={text("choice.likelihoodLong")}>
                {text("choice.likelihood")}
              </th>
              {hasHoldout && (
                <>
                  <th scope="col" className={styles.head} title={text("choice.errorLong")}>
                    {text("choice.error")}
                  </th>
                  <th scope="col" className={styles.head} title={text("choice.eachLong")}>
                    {text("choice.each")}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {models.map((model) => (
              <ModelRow
                key={model.kind}
                model={model}
                group={name}
                isChosen={model.kind === chosen.kind}
                isProposed={model.kind === proposal?.kind}
                hasHoldout={hasHoldout}
                onChoose={() => onChange({ model: model.kind })}
              />
            ))}
          </tbody>
        </table>
      </div>
      {proposal !== undefined && (
        <Text>
          {text(`choice.reason.${proposal.reason.kind}`, { model: text(`models.${proposal.kind}`) })}
        </Text>
      )}
      <Text size={200} className={shared.quiet}>
        {text(`stories.${chosen.kind}`)} <ModelDetails model={chosen} unit={found.unit} />
      </Text>
    </Section>
  );
}

interface ModelRowProps {
  readonly model: ComparedModel;
  readonly group: string;
  readonly isChosen: boolean;
  readonly isProposed: boolean;
  readonly hasHoldout: boolean;
  readonly onChoose: () => void;
}

function ModelRow({ model, group, isChosen, isProposed, hasHoldout, onChoose }: ModelRowProps) {
  const styles = useStyles();
  const text = useText("lifetime");
  const format = useFormat();
  const { kind, fit, holdout } = model;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.first}>
        <Radio
          name={group}
          value={kind}
          checked={isChosen}
          label={text(`models.${kind}`)}
          onChange={(_, { value }) => value === kind && onChoose()}
        />
        {isProposed && (
          <Badge appearance="tint" color="brand" size="small">
            {text("choice.proposed")}
          </Badge>
        )}
        {fit.status !== "converged" && (
          <Badge appearance="tint" color="warning" size="small">
            {text("choice.doubtful")}
          </Badge>
        )}
      </th>
      <td className={styles.cell}>{format.number(fit.logLikelihood, 1)}</td>
      {hasHoldout && (
        <>
          <td className={styles.cell}>{signedPercent(format.percent, holdout?.totalError)}</td>
          <td className={styles.cell}>{format.number(holdout?.meanAbsoluteError ?? NaN, 2)}</td>
        </>
      )}
    </tr>
  );
}

/** "+3,1 %": a share with its sign. */
export const signedPercent = (
  percent: (share: number, digits?: number) => string,
  share: number | undefined,
): string => `${share !== undefined && share > 0 ? "+" : ""}${percent(share ?? NaN, 1)}`;

function ModelDetails({
  model,
  unit,
}: {
  readonly model: ComparedModel;
  readonly unit: LifetimeComparison["unit"];
}) {
  const text = useText("lifetime");
  const units = useText("purchases");
  const format = useFormat();
  const { params, standardErrors, status, ridge } = model.fit;
  const list = Object.entries(params).map(([param, value]) => {
    const error = standardErrors?.[param];
    return `${param} = ${format.number(value, 4)}${error === undefined ? "" : ` ± ${format.number(error, 4)}`}`;
  });
  return (
    <>
      {text(`choice.status.${status}`, { ridge: format.list([...ridge]) })}{" "}
      {text("choice.parameters", { unit: units(`units.${unit}`), list: list.join("; ") })}.{" "}
      {text("choice.criteria", { aic: format.number(model.aic, 1), bic: format.number(model.bic, 1) })}
    </>
  );
}

function CalibrationChoice({ setup, found, onChange }: Omit<ModelsSectionProps, "chosen">) {
  const styles = useLifetimeStyles();
  const text = useText("lifetime");
  const format = useFormat();
  const lastDay = usePurchases((purchases) => purchases.cleaned?.purchases.lastDay);
  const { calibrationEnd } = found;
  if (lastDay === undefined) return null;
  if (calibrationEnd === undefined) {
    return (
      <div className={styles.row}>
        <Text>{text("choice.noCalibration")}</Text>
        {setup.calibrationEnd !== undefined && (
          <Button size="small" onClick={() => onChange({ calibrationEnd: undefined })}>
            {text("choice.hold")}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <Field
        label={text("choice.calibration")}
        hint={text("choice.calibrationHint", { days: format.number(lastDay - calibrationEnd) })}
      >
        <DateField
          label={text("choice.calibration")}
          value={calibrationEnd}
          onCommit={(day) => onChange({ calibrationEnd: isoOfSerial(day) })}
        />
      </Field>
      <Button size="small" appearance="subtle" onClick={() => onChange({ calibrationEnd: "none" })}>
        {text("choice.holdNone")}
      </Button>
    </div>
  );
}
