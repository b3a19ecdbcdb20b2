/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import axe from "axe-core";

import { functionMetadata } from "./function-guides";
import { readPages } from "./pages";
import { root } from "./repository";

const folder = join(root, "assets/pages");
let rendered: ReadonlyMap<string, string>;
beforeAll(async () => {
  rendered = await readPages();
});
const read = (name: string) => new DOMParser().parseFromString(rendered.get(name)!, "text/html");
const attributes = (page: Document, name: string) =>
  [...page.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)!);

const kinds = ["help", "functions", "support", "privacy"];
const languages = ["de", "en"];
const pages = kinds.flatMap((kind) => languages.map((language) => `${kind}.${language}.html`));

it("there are four pages in two languages, one style sheet and one script", () => {
  expect(readdirSync(folder).sort()).toEqual([...pages, "copy.js", "page.css"].sort());
  expect([...rendered.keys()].sort()).toEqual([...pages].sort());
});

describe.each(pages)("%s", (name) => {
  let page: Document;
  beforeEach(() => {
    page = read(name);
  });
  const [kind, language] = name.split(".") as [string, string];

  it("states its language and a title", () => {
    expect(page.documentElement.lang).toBe(language);
    expect(page.title).toMatch(/– Kundenwert$/);
  });

  it("leads only to places that exist", () => {
    for (const link of attributes(page, "href").filter((each) => !each.startsWith("https://"))) {
      const [file, section] = link.split("#") as [string, string?];
      const known = file === "" || existsSync(join(folder, file)) || existsSync(join(root, file));
      expect([link, known]).toEqual([link, true]);
      if (section) expect((file === "" ? page : read(file)).getElementById(section)).not.toBeNull();
    }
  });

  it("loads nothing from elsewhere and runs no script but the one beside it", () => {
    expect(page.querySelector("iframe, object, embed, [onclick], [style]")).toBeNull();
    const scripts = [...page.querySelectorAll("script")];
    expect(scripts.map((script) => [script.getAttribute("src"), script.textContent])).toEqual([
      ["copy.js", ""],
    ]);
    expect(attributes(page, "src").filter((each) => each.includes("//"))).toEqual([]);
    expect(
      [...page.querySelectorAll("link")].filter((link) => link.getAttribute("href")!.includes("//")),
    ).toEqual([]);
  });

  it("has the sections of its other language in the same order", () => {
    const other = read(`${kind}.${language === "de" ? "en" : "de"}.html`);
    expect(attributes(page, "id")).toEqual(attributes(other, "id"));
    expect(page.querySelectorAll("main *").length).toBe(other.querySelectorAll("main *").length);
  });

  it("lists every section in its contents", () => {
    const contents = [...page.querySelectorAll(".contents a")].map((link) => link.getAttribute("href"));
    const sections = [...page.querySelectorAll("h2")].map(({ id }) => `#${id}`);
    expect(contents).toEqual(kind === "help" || kind === "functions" ? sections : []);
  });

  it("has no axe finding", async () => {
    document.documentElement.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.innerHTML = page.body.innerHTML;
    // Colours need a rendering browser.
    const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it("speaks without exclamation marks", () => {
    const words = page.body.textContent!.replaceAll(/#[A-ZÄÖÜ/0]+!/g, "");
    expect(words).not.toContain("!");
  });
});

describe.each(languages)("the functions page in %s", (language) => {
  it("has a section for every function, at the address that the metadata gives", async () => {
    const page = read(`functions.${language}.html`);
    for (const { helpUrl } of (await functionMetadata()).functions) {
      const [address, section] = helpUrl.split("#");
      expect(address).toBe("https://localhost:3000/functions.en.html");
      expect(page.querySelector(`h3#${section}`)).not.toBeNull();
    }
  });

  it("leads from its list to every function", () => {
    const page = read(`functions.${language}.html`);
    const links = [...page.querySelectorAll(".jump a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual([...page.querySelectorAll("h3")].map(({ id }) => `#${id}`));
  });
});

it("the functions page shows examples as they are typed in its language", () => {
  const examples = (language: string) =>
    [...read(`functions.${language}.html`).querySelectorAll(".copyable code")].map(
      (code) => code.textContent,
    );
  expect(examples("en")).toContain("=CLV.CLASS({95;82;64;40;12})");
  expect(examples("de")).toContain("=CLV.CLASS({95;82;64;40;12})");
});

describe("colours of the pages", () => {
  const css = readFileSync(join(folder, "page.css"), "utf8");
  const themes = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) =>
    Object.fromEntries(
      [...body!.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value!]),
    ),
  );
  /** WCAG 2.2, relative luminance and contrast ratio. */
  const luminance = (color: string) =>
    [1, 3, 5]
      .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((total, part, index) => total + part * [0.2126, 0.7152, 0.0722][index]!, 0);
  const contrast = (a: string, b: string) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(["light", "dark"])("reach 4.5:1 for every text in %s", (theme) => {
    const colors = themes[theme === "light" ? 0 : 1]!;
    for (const text of ["text", "quiet", "accent"]) {
      for (const ground of ["ground", "card"]) {
        expect(contrast(colors[text]!, colors[ground]!)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
