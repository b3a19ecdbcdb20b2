import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  findColumn,
  proposeUnit,
  repeatedKeys,
  type Table,
  type UnitColumn,
  unitColumns,
} from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { UnitDetails } from "./UnitDetails";
import { useUnitCount } from "./use-unit-count";

/** A list in which fewer rows than this share belong together hardly has several rows per customer. */
const LEAST_SHARE = 0.05;

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { margin: 0 },
});

/** Offers to make one customer of the rows that belong together, and says how, once that was done. */
export default function UnitSection({ listed }: { readonly listed: Table }) {
  const text = useText("units");
  const unit = useSession((state) => state.model?.unit);
  const key = useSession((state) => state.model?.key ?? "");
  const candidates = useMemo(() => unitColumns(listed), [listed]);
  const repeats = listed.findings.some(({ kind }) => kind === "key-repeated");
  const likely = candidates.find(({ header }) => repeats && header === key) ?? candidates[0];
  if (unit !== undefined) {
    return (
      <Section title={text("heading")}>
        <UnitDetails listed={listed} unit={unit} header={key} />
      </Section>
    );
  }
  const isWorth = likely !== undefined && (repeats || likely.units <= (1 - LEAST_SHARE) * listed.rowCount);
  if (!isWorth) return null;
  return (
    <Section title={text("heading")}>
      <UnitOffer listed={listed} candidates={candidates} likely={likely} />
    </Section>
  );
}

interface UnitOfferProps {
  readonly listed: Table;
  readonly candidates: readonly UnitColumn[];
  readonly likely: UnitColumn;
}

function UnitOffer({ listed, candidates, likely }: UnitOfferProps) {
  const styles = useStyles();
  const text = useText("units");
  const format = useFormat();
  const countOf = useUnitCount();
  const setUnit = useSession((state) => state.setUnit);
  const proposeAgain = useSession((state) => state.proposeAgain);
  const wasEdited = useSession((state) => state.canUndo);
  const [header, setHeader] = useState(likely.header);
  const chosen = candidates.find((each) => each.header === header) ?? likely;
  const twice = useMemo(
    () => repeatedKeys(listed, chosen.header).filter(({ differing }) => differing.length === 0).length,
    [listed, chosen.header],
  );
  const units = countOf(chosen.kind, chosen.units);
  const rows = format.number(listed.rowCount);

  const take = async () => {
    const isOfContracts = listed.columns.some(({ name }) => /vertr[aä]g|contract/i.test(name));
    const countHeader = text(isOfContracts ? "countContracts" : "countHeader");
    const isFree = findColumn(listed, countHeader) === undefined;
    const { countHeader: _, ...proposed } = proposeUnit(listed, chosen.header, countHeader);
    await setUnit(chosen.header, isFree ? { ...proposed, countHeader } : proposed);
    if (!wasEdited) proposeAgain();
  };
  return (
    <>
      <p className={styles.line}>
        {text("offer", { rows, units, column: chosen.header })}
        {twice > 0 && ` ${text("twice", { count: twice, customers: format.number(twice) })}`}
      </p>
      {candidates.length > 1 && (
        <Field label={text("column")}>
          <Select value={chosen.header} onChange={(_, data) => setHeader(data.value)}>
            {candidates.map((each) => (
              <option key={each.header} value={each.header}>
                {text("columnUnits", { column: each.header, units: countOf(each.kind, each.units) })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={() => void take()}>
          {text("take", { preview: text("preview", { rows, units }) })}
        </Button>
      </div>
    </>
  );
}
