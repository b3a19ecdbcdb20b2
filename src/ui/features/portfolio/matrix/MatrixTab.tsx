import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { largestPlaced, type PortfolioAxis, type PortfolioSize } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { usePortfolio } from "../../../portfolio";
import { ChosenCustomer } from "../../result/ChosenCustomer";
import { AxesSection } from "../axes/AxesSection";
import { CustomerList } from "../customers/CustomerList";
import type { PortfolioView } from "../portfolio-view";
import { usePortfolioView } from "../use-portfolio-view";
import { CloseList } from "../customers/CloseList";
import { DisplaySection } from "./DisplaySection";
import { FieldButtons } from "./FieldButtons";
import { MatrixPicture } from "./MatrixPicture";

/** The customers as bubbles, those that were chosen of them, and by what they stand where they stand. */
export function MatrixTab() {
  const view = usePortfolioView();
  return (
    <>
      {view !== undefined && <Matrix view={view} />}
      <AxesSection />
      <DisplaySection />
    </>
  );
}

const NO_FIELD = -1;

function Matrix({ view }: { readonly view: PortfolioView }) {
  const text = useText("portfolioPane");
  const circled = usePortfolio((state) => state.circled);
  const circle = usePortfolio((state) => state.circle);
  const [chosen, setChosen] = useState<{ readonly field: number; readonly size: PortfolioSize }>();
  const { portfolio, setup } = view;
  // The fields of a matrix of another size are others.
  const field = chosen?.size === setup.size ? chosen.field : NO_FIELD;
  const inField = useMemo(
    () => (field === NO_FIELD ? undefined : largestPlaced(portfolio, { field: portfolio.field, at: field })),
    [portfolio, field],
  );
  const rows = inField ?? circled;
  const name = setup.fields[field]?.name ?? text("list.circled");
  const showField = (wanted: number) => {
    setChosen(wanted === NO_FIELD ? undefined : { field: wanted, size: setup.size });
    circle(undefined);
  };
  const showCircled = (wanted: Int32Array) => {
    setChosen(undefined);
    circle(wanted);
  };
  return (
    <>
      <Section title={text("matrix.heading")}>
        {isSame(setup.x, setup.y) && (
          <MessageBar layout="multiline">
            <MessageBarBody>{text("axes.same")}</MessageBarBody>
          </MessageBar>
        )}
        <MatrixPicture view={view} onCircle={showCircled} />
        <FieldButtons view={view} chosen={field} onChoose={showField} />
      </Section>
      {rows !== undefined && (
        <Section title={name} aside={<CloseList onClose={() => showField(NO_FIELD)} />}>
          <CustomerList view={view} name={name} rows={rows} />
        </Section>
      )}
      <ChosenCustomer scored={view.scored} />
    </>
  );
}

const isSame = (one: PortfolioAxis, other: PortfolioAxis): boolean =>
  JSON.stringify(one.parts) === JSON.stringify(other.parts);
