import { useState } from "react";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { usePortfolio } from "../../../portfolio";
import { ChosenCustomer } from "../../result/ChosenCustomer";
import { AxesSection } from "../axes/AxesSection";
import { CustomerList } from "../customers/CustomerList";
import { usePortfolioView } from "../use-portfolio-view";
import { CloseList } from "../customers/CloseList";
import { DisplaySection } from "./DisplaySection";
import { FieldButtons } from "./FieldButtons";
import { MatrixPicture } from "./MatrixPicture";
import { rowsOfField } from "./rows-of-field";

/** The customers as bubbles, those that were chosen of them, and by what they stand where they stand. */
export function MatrixTab() {
  const text = useText("portfolioPane");
  const view = usePortfolioView();
  const circled = usePortfolio((state) => state.circled);
  const circle = usePortfolio((state) => state.circle);
  const [field, setField] = useState(-1);
  const circleRows = (rows: Int32Array | undefined) => {
    setField(-1);
    circle(rows);
  };
  const chooseField = (chosen: number) => {
    if (view === undefined) return;
    setField(chosen);
    circle(chosen < 0 ? undefined : rowsOfField(view.portfolio, chosen));
  };
  const name = view?.setup.fields[field]?.name ?? text("list.circled");
  return (
    <>
      {view !== undefined && (
        <Section title={text("matrix.heading")}>
          <MatrixPicture view={view} onCircle={circleRows} />
          <FieldButtons view={view} chosen={circled === undefined ? -1 : field} onChoose={chooseField} />
        </Section>
      )}
      {view !== undefined && circled !== undefined && (
        <Section title={name} aside={<CloseList onClose={() => circleRows(undefined)} />}>
          <CustomerList view={view} name={name} rows={circled} />
        </Section>
      )}
      {view !== undefined && <ChosenCustomer scored={view.scored} />}
      <AxesSection />
      <DisplaySection />
    </>
  );
}
