import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";

import { manifest, root } from "./repository";

interface Use {
  readonly member: string;
  readonly file: string;
  /** Minor number of the ExcelApi set that the member came with. */
  readonly set: number;
}

const folder = join(root, "src/workbook/excel");
const [, required] = /<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)!;
const uses = membersOfExcel(readdirSync(folder).map((name) => join(folder, name)));

/** Every member of Excel's interface that the files name, with the set that its declaration states. */
function membersOfExcel(files: readonly string[]): readonly Use[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram({ rootNames: files, options });
  const checker = program.getTypeChecker();

  const setOf = (node: ts.Node): number | undefined => {
    const declaration = checker.getSymbolAtLocation(node)?.declarations?.[0];
    if (!declaration?.getSourceFile().fileName.includes("office-js")) return undefined;
    const comment = declaration.getFullText().slice(0, declaration.getStart() - declaration.getFullStart());
    const stated = /\[Api set: ExcelApi 1\.(\d+)/.exec(comment);
    return stated ? Number(stated[1]) : undefined;
  };
  const inside = (node: ts.Node, file: string): Use[] => {
    const set = ts.isIdentifier(node) ? setOf(node) : undefined;
    const below: Use[] = [];
    ts.forEachChild(node, (child) => void below.push(...inside(child, file)));
    return set === undefined ? below : [{ member: node.getText(), file, set }, ...below];
  };
  return files.flatMap((file) => inside(program.getSourceFile(file)!, file));
}

/** The newest set that a file asks for before it uses it. */
function askedFor(file: string): number {
  const asked = [...readFileSync(file, "utf8").matchAll(/supports\("1\.(\d+)"\)/g)].map(([, set]) =>
    Number(set),
  );
  return Math.max(0, ...asked);
}

describe("the ExcelApi set that the manifest requires", () => {
  it("is not below what is used without asking", () => {
    const unasked = uses.filter(({ file, set }) => set > Number(required) && set > askedFor(file));
    expect(
      unasked.map(({ member, file, set }) => `${member} in ${file.slice(root.length)} needs 1.${set}`),
    ).toEqual([]);
  });

  it("is not above it either, so that no Excel is shut out for nothing", () => {
    expect(Math.max(...uses.map(({ set }) => set))).toBeGreaterThanOrEqual(Number(required));
  });

  it("would be seen to be too low: the adapter uses members of several sets", () => {
    expect(new Set(uses.map(({ set }) => set)).size).toBeGreaterThan(3);
  });
});
