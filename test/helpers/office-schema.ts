import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One class of the client's Excel library, with the wire names of its members. */
export interface ClientClass {
  readonly scalars: ReadonlyMap<string, { readonly writable: boolean }>;
  readonly navigations: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  readonly hasIndexer: boolean;
  /** API set by member name as typed, such as "ExcelApi 1.7". */
  readonly sets: ReadonlyMap<string, string>;
}

const CLASS = /^    var (\w+) = \(function \(_super\) \{\n {8}__extends\(\1, _super\);([\s\S]*?)^    \}\(/gm;

/** Properties that the client sends under another name than it reads them by. */
const OWN_SETTER = /function (\w+?)_\w+_Set\(thisObj, value\) \{[^}]*?_invokeSetProperty\(thisObj, "(\w+)"/g;

/** Reads the classes, their members and API sets out of the package's debug file, as it is installed. */
export function readClientSchema(): ReadonlyMap<string, ClientClass> {
  const file = join(process.cwd(), "node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js");
  const source = readFileSync(file, "utf8").replaceAll("\r", "");
  const classes = new Map<string, ClientClass>();
  for (const [, name, body] of source.matchAll(CLASS)) classes.set(name!, readClass(body!));
  for (const [, name, member] of source.matchAll(OWN_SETTER)) {
    const known = classes.get(name!);
    if (known) {
      classes.set(name!, { ...known, scalars: new Map([...known.scalars, [member!, { writable: true }]]) });
    }
  }
  return classes;
}

function readClass(body: string): ClientClass {
  const list = <T>(property: string): T[] => {
    const found = new RegExp(`"${property}", \\{\\s+get: function \\(\\) \\{\\s+return (\\[[^\\]]*\\])`).exec(
      body,
    );
    return found ? (JSON.parse(found[1]!) as T[]) : [];
  };
  const writable = list<boolean>("_scalarPropertyUpdateable");
  const scalars = list<string>("_scalarPropertyOriginalNames").map(
    (name, i) => [name, { writable: writable[i] ?? false }] as const,
  );
  const names = (pattern: RegExp) => [...body.matchAll(pattern)].map((match) => match[1]!);
  const sets = [
    ...body.matchAll(/_throwIfApiNotSupported\("[\w.]+\.(\w+)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/g),
  ];
  return {
    scalars: new Map(scalars),
    navigations: new Set(names(/_createPropertyObject\([\w.]+, this, "(\w+)"/g)),
    methods: new Set([
      ...names(/_createMethodObject\([\w.]+, this, "(\w+)"/g),
      ...names(/_invokeMethod\(this, "(\w+)"/g),
      ...names(/_createAndInstantiateMethodObject\([\w.]+, this, "(\w+)"/g),
    ]),
    hasIndexer: /_createIndexerObject\(/.test(body),
    sets: new Map(sets.map(([, member, family, set]) => [member!, `${family ?? "ExcelApi"} ${set}`])),
  };
}

/** The number of the ExcelApi set that a wire member belongs to, 1.1 where the client names none. */
export function apiSetOf(type: ClientClass, member: string): string {
  const typed = member.charAt(0).toLowerCase() + member.slice(1);
  const named = type.sets.get(member) ?? type.sets.get(typed);
  const found = /^ExcelApi ([\d.]+)$/.exec(named ?? "");
  return found?.[1] ?? "1.1";
}
