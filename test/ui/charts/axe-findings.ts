import axe from "axe-core";

/** What axe finds wrong, as "rule: element"; colours are left out, since jsdom computes none. */
export async function axeFindings(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
