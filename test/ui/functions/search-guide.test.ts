import { searchGuide } from "../../../src/ui/features/functions/search-guide";
import { guideIn } from "./guide-fixture";

const found = (search: string) => searchGuide(guideIn("de"), [guideIn("en")], search).map(({ id }) => id);

test.each([
  ["nothing", "  ", ["ALIVE", "CLASS"]],
  ["a part of a name in small letters", "aliv", ["ALIVE"]],
  ["a word of the description", "Punktwert", ["CLASS"]],
  ["a word of the other language", "probability", ["ALIVE"]],
  ["words of a description in another order, without accents", "gehort klasse", ["CLASS"]],
  ["words that stand in different functions", "Punktwert aktiv", []],
  ["signs that mean something in a pattern", "(*", []],
])("a search for %s", (_, search, ids) => {
  expect(found(search)).toEqual(ids);
});
