import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sayIn } from "../../../src/ui/i18n";
import { de } from "../../../src/ui/i18n/de";
import { en } from "../../../src/ui/i18n/en";

type Tree = { readonly [key: string]: string | Tree };

const leaves = (tree: Tree, path: readonly string[] = []): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[[...path, key].join("."), value] as const] : leaves(value, [...path, key]),
  );

const textsOf = (language: "de" | "en") =>
  Object.entries({ de, en }[language]).flatMap(([namespace, tree]) =>
    leaves(tree as Tree).map(([key, text]) => [`${namespace}:${key}`, text] as const),
  );

const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+(, number)?\}\}/g))].sort();

test("both languages have the same texts", () => {
  expect(textsOf("en").map(([key]) => key)).toEqual(textsOf("de").map(([key]) => key));
});

test("both languages put the same values into a text", () => {
  const english = new Map(textsOf("en"));
  const different = textsOf("de").filter(
    ([key, german]) =>
      placeholders(german).join() !== placeholders(english.get(key)!).join() &&
      // A singular may say "one" in one language and show the number in the other.
      !key.endsWith("_one"),
  );
  expect(different).toEqual([]);
});

test("no text is empty, and none exclaims", () => {
  for (const language of ["de", "en"] as const) {
    expect(textsOf(language).filter(([, text]) => text.trim() === "" || /!(?!\w)/.test(text))).toEqual([]);
  }
});

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /i18n[\\/](de|en)$/.test(path) ? [] : sourcesIn(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

test("every text is used somewhere", () => {
  const src = join(__dirname, "../../../src");
  // Pages are put together below the pane; the lists of their keys alone use none of them.
  const pages = sourcesIn(join(src, "app")).filter((text) => !/type \w*Key =/.test(text));
  const code = [...sourcesIn(join(src, "ui")), ...pages].join("\n");
  const literals = new Set([...code.matchAll(/"([\w.-]+)"/g)].map(([, literal]) => literal));
  const patterns = [...code.matchAll(/`([\w-]+\.[\w.-]*(?:\$\{[^}]*\}[\w.-]*)+)`/g)].map(
    ([, template]) =>
      new RegExp(
        `^${template!
          .split(/\$\{[^}]*\}/)
          .map((part) => part.replaceAll(".", "\\."))
          .join("[\\w-]+")}$`,
      ),
  );
  const isUsed = (key: string) => literals.has(key) || patterns.some((pattern) => pattern.test(key));
  const unused = textsOf("de")
    .map(([key]) => key.slice(key.indexOf(":") + 1).replace(/_(one|other)$/, ""))
    .filter((key) => !isUsed(key));
  expect(unused).toEqual([]);
});

test.each([
  ["de", "1.234 Kunden bewertet: Gut."],
  ["en", "1,234 customers scored: Gut."],
] as const)("in %s counts are grouped as the language does", (language, sentence) => {
  expect(sayIn(language, "common")("live.scored", { count: 1234, classes: "Gut" })).toBe(sentence);
});
