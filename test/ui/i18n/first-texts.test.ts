import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { first } from "../../../src/ui/i18n/de/first";

const APP = path.resolve(__dirname, "../../../src/ui/App.tsx");

function fileOf(from: string, wanted: string): string {
  const base = path.resolve(path.dirname(from), wanted);
  return [`${base}.tsx`, `${base}.ts`, path.join(base, "index.ts")].find((file) => existsSync(file)) ?? "";
}

/** The modules that come with the first load: those that are imported by name, not on demand. */
function loadedWith(file: string, known: Map<string, string>): Map<string, string> {
  if (file === "" || known.has(file)) return known;
  const code = readFileSync(file, "utf8");
  known.set(file, code);
  for (const [, wanted] of code.matchAll(/^(?:import|export|\}) (?!type )[^;]*?from "(\.[^"]+)";$/gm)) {
    loadedWith(fileOf(file, wanted!), known);
  }
  return known;
}

test("what the pane shows before a page is loaded on demand says first texts only", () => {
  const modules = loadedWith(APP, new Map());
  expect([...modules.keys()].map((file) => path.basename(file))).toEqual(
    expect.arrayContaining(["Shell.tsx", "Footer.tsx", "DataPage.tsx", "DistributionStrip.tsx"]),
  );
  const said = [...modules].flatMap(([file, code]) =>
    [...code.matchAll(/useText\("(\w+)"\)/g)].map(([, namespace]) => ({ file, namespace: namespace! })),
  );
  expect(said.filter(({ namespace }) => !(namespace in first))).toEqual([]);
});
