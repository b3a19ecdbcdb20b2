import { registry } from "../../src/host/objects/registry";
import { apiSetOf as servedSet } from "../../src/host/objects/api-sets";
import type { TypeDef } from "../../src/host/objects/types";
import { apiSetOf, readClientSchema, type ClientClass } from "../helpers/office-schema";

// These two reach the client by other doors than a class of their own in its Excel library.
const WITHOUT_CLASS = [
  "Microsoft.InternalService.AddinInternalService",
  "Microsoft.ExcelServices.CustomFunctions",
];

const schema = readClientSchema();
const types = Object.entries(registry as unknown as Record<string, TypeDef<unknown>>)
  .filter(([name]) => !WITHOUT_CLASS.includes(name))
  .map(
    ([name, def]) =>
      [name, def, schema.get(name.slice(name.lastIndexOf(".") + 1))] as [
        string,
        TypeDef<unknown>,
        ClientClass | undefined,
      ],
  );

const keys = (members: object | undefined) => Object.keys(members ?? {});

describe("the schema read from the client", () => {
  it("has the classes and members that Excel's documentation names", () => {
    const range = schema.get("Range")!;
    expect([...range.scalars.keys()]).toEqual(
      expect.arrayContaining(["Values", "Formulas", "NumberFormat", "Address"]),
    );
    expect(range.scalars.get("Values")!.writable).toBe(true);
    expect(range.scalars.get("Address")!.writable).toBe(false);
    expect(apiSetOf(range, "CopyFrom")).toBe("1.9");
    expect(apiSetOf(range, "GetRow")).toBe("1.1");
    expect(apiSetOf(schema.get("Table")!, "Resize")).toBe("1.13");
  });
});

describe.each(types)("%s", (name, def, client) => {
  it("is a class of the client", () => {
    expect(client).toBeDefined();
  });

  it("reads only properties that the client has", () => {
    expect(keys(def.get).filter((member) => !client!.scalars.has(member))).toEqual([]);
  });

  it("sets only properties that the client can set", () => {
    expect(keys(def.set).filter((member) => !client!.scalars.get(member)?.writable)).toEqual([]);
  });

  it("enters only objects that the client can enter", () => {
    expect(keys(def.nav).filter((member) => !client!.navigations.has(member))).toEqual([]);
  });

  it("answers only methods that the client can call", () => {
    expect(keys(def.call).filter((member) => !client!.methods.has(member))).toEqual([]);
  });

  it("finds items by key exactly where the client does", () => {
    expect(def.item !== undefined).toBe(client!.hasIndexer);
  });

  it("gives every member the API set that the client gives it", () => {
    const members = [...keys(def.get), ...keys(def.nav), ...keys(def.call)];
    const differing = members.filter(
      (member) => servedSet(`${name}.${member}`) !== apiSetOf(client!, member),
    );
    expect(differing).toEqual([]);
  });
});
