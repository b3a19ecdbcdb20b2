import { useActions } from "../../../actions";
import { NoTable } from "../../../components/layout/NoTable";
import { useText } from "../../../i18n";
import { PreviewSection } from "./PreviewSection";
import { RulesSection } from "./RulesSection";
import { useActionList } from "./use-action-list";
import { WriteSection } from "./WriteSection";

/** Rules that give customers measures, and the list that comes of them. */
export default function ListTab() {
  const text = useText("actions");
  const facts = useActions((actions) => actions.facts);
  const setup = useActions((actions) => actions.setup);
  const plan = useActions((actions) => actions.plan);
  const list = useActionList();
  if (facts === undefined || setup === undefined || plan === undefined) {
    return <NoTable explanation={text("empty")} toData={text("toData")} />;
  }
  return (
    <>
      <RulesSection facts={facts} setup={setup} plan={plan} />
      {list !== undefined && <PreviewSection list={list} facts={facts} setup={setup} />}
      {list !== undefined && <WriteSection list={list} facts={facts} />}
    </>
  );
}
