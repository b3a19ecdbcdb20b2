import { cellAddress, parseCell } from "./address";
import { textElement } from "./cell-text";
import type { Package } from "./package";
import { readNotes } from "./read-parts";
import {
  attributeOf,
  childOf,
  childrenOf,
  makeElement,
  prefixOf,
  removeChild,
  textOf,
  type XmlElement,
} from "./xml";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const EMPTY_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>`;
const EMPTY_DRAWING = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

/** Box of a note: two columns wide and four rows high, one column to the right of its cell. */
const shape = (id: number, row: number, column: number) =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:1.5pt;width:144pt;height:72pt;z-index:${id};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 10, ${column + 3}, 31, ${row + 4}, 9</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

/**
 * Adds, changes and removes notes of a sheet.
 * @returns The relationship id of a drawing to be named in the sheet, where the sheet had none.
 */
export function writeNotes(
  pack: Package,
  sheetPath: string,
  sheetRoot: XmlElement,
  notes: Readonly<Record<string, string>>,
): string | undefined {
  let path = pack.related(sheetPath, "comments");
  const known = readNotes(path === undefined ? undefined : pack.document(path)?.root);
  const changed = Object.entries(notes).filter(([address, text]) => known[address] !== text);
  const removed = Object.keys(known).filter((address) => notes[address] === undefined);
  if (changed.length === 0 && removed.length === 0) return undefined;
  if (path === undefined) {
    path = pack.freePath("xl/comments", ".xml");
    pack.add(path, COMMENTS_TYPE, EMPTY_COMMENTS);
    pack.relate(sheetPath, "comments", path);
  }
  writeComments(pack.edit(path).root, changed, removed);

  const drawingId = attributeOf(childOf(sheetRoot, "legacyDrawing"), "id");
  const relationship = pack.relationships(sheetPath).find(({ id }) => id === drawingId);
  const drawing = relationship?.target ?? pack.freePath("xl/drawings/vmlDrawing", ".vml");
  if (!relationship) {
    pack.declareExtension("vml", VML_TYPE);
    pack.setText(drawing, EMPTY_DRAWING);
  }
  writeShapes(
    pack,
    drawing,
    changed.map(([address]) => address).filter((address) => known[address] === undefined),
    removed,
  );
  return relationship ? undefined : pack.relate(sheetPath, "vmlDrawing", drawing);
}

function writeComments(
  root: XmlElement,
  changed: readonly (readonly [string, string])[],
  removed: readonly string[],
): void {
  const prefix = prefixOf(root);
  const authors = childOf(root, "authors");
  const list = childOf(root, "commentList");
  if (!authors || !list) return;
  const author = () => {
    const names = childrenOf(authors, "author");
    const index = names.findIndex((name) => textOf(name) === "");
    if (index >= 0) return index;
    authors.children.push(makeElement(`${prefix}author`));
    return names.length;
  };
  const comments = new Map(
    childrenOf(list, "comment").map((comment) => [attributeOf(comment, "ref") ?? "", comment]),
  );
  for (const address of removed) {
    const comment = comments.get(address);
    if (comment) removeChild(list, comment);
  }
  for (const [address, text] of changed) {
    const content = makeElement(`${prefix}text`, {}, [
      makeElement(`${prefix}r`, {}, [textElement(text, prefix)]),
    ]);
    const comment = comments.get(address);
    if (!comment)
      list.children.push(makeElement(`${prefix}comment`, { ref: address, authorId: author() }, [content]));
    else {
      const old = childOf(comment, "text");
      if (old) removeChild(comment, old);
      comment.children.unshift(content);
    }
  }
}

/**
 * The drawing with the notes' boxes; without a box a program shows no note. Drawings of this old kind are not
 * always well-formed, so that they are changed as text.
 */
function writeShapes(
  pack: Package,
  path: string,
  added: readonly string[],
  removed: readonly string[],
): void {
  const gone = new Set(removed);
  let last = 1024;
  const kept = (pack.text(path) ?? EMPTY_DRAWING).replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (box) => {
    last = Math.max(last, Number(/\bid="_x0000_s(\d+)"/.exec(box)?.[1] ?? 0));
    const row = Number(/<x:Row>(\d+)</.exec(box)?.[1]);
    const column = Number(/<x:Column>(\d+)</.exec(box)?.[1]);
    return /ObjectType="Note"/.test(box) && gone.has(cellAddress(row, column)) ? "" : box;
  });
  const boxes = added.map((address) => {
    const cell = parseCell(address);
    return cell ? shape(++last, cell.row, cell.column) : "";
  });
  const end = kept.lastIndexOf("</xml>");
  pack.setText(path, kept.slice(0, end) + boxes.join("") + kept.slice(end));
}
