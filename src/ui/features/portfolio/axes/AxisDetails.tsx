import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { AxisPart, PortfolioAxis } from "../../../../core";
import type { Scored } from "../../../analysis/scored-host";
import { DecimalField } from "../../../components/fields/DecimalField";
import { NameField } from "../../../components/fields/NameField";
import { useText } from "../../../i18n";
import { usePortfolio } from "../../../portfolio";
import { borderRange, withBorder } from "../matrix/border-edits";
import { usePortfolioStyles } from "../portfolio.styles";
import { type AxisName, weighed, withoutPart, withPart, withParts } from "./axis-edits";
import { type AxisOption, valueKey } from "./axis-options";
import { OptionList } from "./OptionList";
import { PartFields } from "./PartFields";
import { usePartName } from "./use-part-name";

interface AxisDetailsProps {
  readonly which: AxisName;
  readonly axis: PortfolioAxis;
  readonly scored: Scored;
  readonly options: readonly AxisOption[];
}

const MOST_PARTS = 20;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0 },
});

/** The parts of an axis with their weights, its name, and where its borders stand. */
export function AxisDetails({ which, axis, scored, options }: AxisDetailsProps) {
  const styles = useStyles();
  const text = useText("portfolioPane");
  const edit = usePortfolio((state) => state.edit);
  const rule = usePortfolio((state) => state.borderRules[which]);
  const partName = usePartName(scored.model);
  const setParts = (change: (parts: readonly AxisPart[]) => readonly AxisPart[], gesture?: string) =>
    edit((setup) => withParts(setup, which, { parts: change(setup[which].parts) }, scored, rule), gesture);
  const unused = options.filter(({ key }) => !axis.parts.some(({ value }) => valueKey(value) === key));
  return (
    <div className={styles.root}>
      <Field label={text("axes.name")} size="small">
        <NameField
          label={text("axes.name")}
          value={axis.name}
          problem={(name) => (name === "" ? text("axes.nameEmpty") : undefined)}
          onCommit={(name) => edit((setup) => ({ ...setup, [which]: { ...setup[which], name } }))}
        />
      </Field>
      <ul className={styles.list} aria-label={text("axes.parts")}>
        {axis.parts.map((part, at) => (
          <PartFields
            key={valueKey(part.value)}
            part={part}
            name={partName(part.value)}
            isOnly={axis.parts.length === 1}
            onWeigh={(weight, gesture) => setParts((parts) => weighed(parts, at, weight), gesture)}
            onChange={(value) =>
              setParts((parts) => parts.map((each, index) => (index === at ? { ...each, value } : each)))
            }
            onRemove={() => setParts((parts) => withoutPart(parts, at))}
          />
        ))}
      </ul>
      {unused.length > 0 && axis.parts.length < MOST_PARTS && (
        <Select
          size="small"
          value=""
          aria-label={text("axes.add")}
          onChange={(_, { value }) => {
            const added = unused.find(({ key }) => key === value)?.part();
            if (added !== undefined) setParts((parts) => withPart(parts, added));
          }}
        >
          <option value="">{text("axes.add")}</option>
          <OptionList options={unused} />
        </Select>
      )}
      <Borders which={which} borders={axis.borders} />
    </div>
  );
}

interface BordersProps {
  readonly which: AxisName;
  readonly borders: readonly number[];
}

function Borders({ which, borders }: BordersProps) {
  const styles = usePortfolioStyles();
  const text = useText("portfolioPane");
  const edit = usePortfolio((state) => state.edit);
  const setBorders = usePortfolio((state) => state.setBorders);
  const rule = usePortfolio((state) => state.borderRules[which]);
  return (
    <div className={styles.stack}>
      <div className={styles.fields}>
        {borders.map((border, at) => {
          const label =
            borders.length === 1 ? text("axes.border") : text("axes.borderOf", { number: at + 1 });
          return (
            <Field key={at} label={label} size="small">
              <DecimalField
                className={styles.short}
                label={label}
                value={border}
                {...borderRange(borders, at)}
                onCommit={(value) =>
                  edit((setup) => withBorder(setup, which, at, value), `${which} border ${at}`)
                }
              />
            </Field>
          );
        })}
      </div>
      <div className={styles.actions} role="group" aria-label={text("axes.borders")}>
        {(["median", "midpoint"] as const).map((each) => (
          <Button key={each} size="small" disabled={rule === each} onClick={() => setBorders(which, each)}>
            {text(`axes.${each}`)}
          </Button>
        ))}
      </div>
      <Text size={200} className={styles.quiet}>
        {text(`axes.rule.${rule ?? "none"}`)}
      </Text>
    </div>
  );
}
