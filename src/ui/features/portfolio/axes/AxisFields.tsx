import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PortfolioAxis } from "../../../../core";
import type { Scored } from "../../../analysis/scored-host";
import { Disclosure } from "../../../components/layout/Disclosure";
import { useText } from "../../../i18n";
import { usePortfolio } from "../../../portfolio";
import { usePortfolioStyles } from "../portfolio.styles";
import { type AxisName, withParts } from "./axis-edits";
import { axisOptions, valueKey } from "./axis-options";
import { AxisDetails } from "./AxisDetails";
import { OptionList } from "./OptionList";
import { usePartName } from "./use-part-name";

interface AxisFieldsProps {
  readonly which: AxisName;
  readonly axis: PortfolioAxis;
  readonly scored: Scored;
}

const SEVERAL = "";

/** What an axis goes by: one thing by its name, and behind "more" several together, with their weights. */
export function AxisFields({ which, axis, scored }: AxisFieldsProps) {
  const styles = usePortfolioStyles();
  const text = useText("portfolioPane");
  const edit = usePortfolio((state) => state.edit);
  const rule = usePortfolio((state) => state.borderRules[which]);
  const partName = usePartName(scored.model);
  const options = useMemo(
    () => axisOptions(scored.table, scored.model, partName),
    [scored.table, scored.model, partName],
  );
  const [only, ...others] = axis.parts;
  const isOne = only !== undefined && others.length === 0;
  const current = isOne ? valueKey(only.value) : SEVERAL;
  const choose = (key: string) => {
    const part = options.find((option) => option.key === key)?.part();
    if (part === undefined || key === current) return;
    const name = part.value.kind === "growth" ? text("axes.growthName") : partName(part.value);
    edit((setup) => withParts(setup, which, { name, parts: [part] }, scored, rule ?? "median"));
  };
  return (
    <div className={styles.stack}>
      <Field label={text(`axes.${which}`)} size="small">
        <Select size="small" value={current} onChange={(_, { value }) => choose(value)}>
          {!isOne && <option value={SEVERAL}>{text("axes.several", { count: axis.parts.length })}</option>}
          {isOne && !options.some(({ key }) => key === current) && (
            <option value={current}>{`${partName(only.value)} ${text("axes.gone")}`}</option>
          )}
          <OptionList options={options} />
        </Select>
      </Field>
      <Disclosure title={text("axes.moreOf", { axis: axis.name })}>
        <AxisDetails which={which} axis={axis} scored={scored} options={options} />
      </Disclosure>
    </div>
  );
}
