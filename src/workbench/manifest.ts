import type { Language } from "./text";

/** A button of the add-in as its manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | undefined;
  /** Undefined opens the pane; otherwise the name under which the add-in has registered the action. */
  readonly action: string | undefined;
  readonly place: "ribbon" | "cell";
}

const inside = (parent: Element, tag: string): Element[] => [...parent.getElementsByTagNameNS("*", tag)];

const typeOf = (element: Element): string =>
  element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";

/** Resources of the manifest by id, in the language of the page where the manifest has it. */
function resources(manifest: Document, language: Language): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of ["String", "Url", "Image"]) {
    for (const resource of inside(manifest.documentElement, tag)) {
      const id = resource.getAttribute("id");
      if (id === null) continue;
      const local = inside(resource, "Override").find((it) =>
        it.getAttribute("Locale")?.startsWith(language),
      );
      found.set(id, local?.getAttribute("Value") ?? resource.getAttribute("DefaultValue") ?? "");
    }
  }
  return found;
}

/** Icons come from this server, wherever the manifest's host is. */
const fromHere = (url: string): string => new URL(url).pathname;

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");

/** What stands before the point in the names of the add-in's functions, as in CLV.CLASS. */
export function readFunctionNamespace(xml: string): string {
  const manifest = parse(xml);
  const id = inside(manifest.documentElement, "Namespace")[0]?.getAttribute("resid") ?? "";
  const namespace = resources(manifest, "en").get(id);
  if (namespace === undefined) throw new Error("the manifest names no namespace for its functions");
  return namespace;
}

/**
 * The buttons that Excel would show for this manifest: those of the ribbon and those of the cell's context menu.
 * @param xml text of manifest.xml
 */
export function readRibbonButtons(xml: string, language: Language): RibbonButton[] {
  const manifest = parse(xml);
  const texts = resources(manifest, language);
  const textOf = (parent: Element | undefined, tag: string): string => {
    const element = parent && inside(parent, tag)[0];
    return texts.get(element?.getAttribute("resid") ?? "") ?? "";
  };
  const buttons: RibbonButton[] = [];
  for (const point of inside(manifest.documentElement, "ExtensionPoint")) {
    const place = typeOf(point) === "ContextMenu" ? "cell" : "ribbon";
    for (const control of inside(point, "Control")) {
      if (typeOf(control) !== "Button") continue;
      const action = inside(control, "Action")[0];
      const image = inside(control, "Image").find((it) => it.getAttribute("size") === "32");
      const icon = texts.get(image?.getAttribute("resid") ?? "");
      buttons.push({
        id: control.getAttribute("id") ?? "",
        label:
          texts.get(
            [...control.children].find((it) => it.localName === "Label")?.getAttribute("resid") ?? "",
          ) ?? "",
        tip: textOf(inside(control, "Supertip")[0], "Description"),
        icon: icon && fromHere(icon),
        action:
          action && typeOf(action) === "ExecuteFunction"
            ? inside(action, "FunctionName")[0]?.textContent?.trim()
            : undefined,
        place,
      });
    }
  }
  return buttons;
}
