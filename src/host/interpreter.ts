import { HostError, apiNotFound, invalidArgument, invalidReference } from "./host-error";
import { describe, keepReference, located, lookUp, memberName, typeOf } from "./members";
import { isAdvertised } from "./objects/api-sets";
import { registry } from "./objects/registry";
import { type AnyRef, type Host, Ref, type TypeDef } from "./objects/types";
import {
  Act,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  Path,
  type Query,
  type RichRequest,
  type RichResponse,
} from "./rich-api";

type Target = AnyRef | null;

/**
 * Carries out one request, action by action. The first refusal ends it; what was done before stays done, as in Excel.
 */
export async function execute(host: Host, request: RichRequest, apiSet: string): Promise<RichResponse> {
  return new Run(host, request, apiSet).execute();
}

class Run {
  private readonly targets = new Map<number, Target>();

  constructor(
    private readonly host: Host,
    private readonly request: RichRequest,
    private readonly apiSet: string,
  ) {}

  async execute(): Promise<RichResponse> {
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    const { book, faults } = this.host;
    const failAt = faults.failAt;
    const unfollow = this.follow();
    try {
      for (const [index, action] of this.request.Actions.entries()) {
        try {
          if (failAt?.action === index) {
            faults.failAt = undefined;
            throw new HostError(failAt.code, failAt.message ?? "The operation failed.");
          }
          if (action.ActionType === Act.trace) {
            TraceIds.push(action.Id);
            Results.push({ ActionId: action.Id, Value: null });
            continue;
          }
          await (action.ActionType === Act.set ? book.calculation.quiet() : book.calculation.settle());
          Results.push({ ActionId: action.Id, Value: await this.act(action) });
        } catch (error) {
          return { Results, TraceIds, Error: describe(error, index) };
        }
      }
      return { Results, TraceIds };
    } finally {
      book.calculation.suspended = false;
      unfollow();
    }
  }

  // Ranges met in this request move with rows and columns that come or go before its later actions.
  private follow(): () => void {
    const { followers } = this.host.book;
    const follower: typeof followers extends Set<infer F> ? F : never = (sheet, moved) => {
      const ranges = new Set<Ref<"Range">>();
      for (const target of [...this.targets.values(), ...this.host.references.values()]) {
        if (target?.type === "Range" && target.self.sheet === sheet) ranges.add(target);
      }
      for (const { self } of ranges) self.area = self.area && moved(self.area);
    };
    followers.add(follower);
    return () => followers.delete(follower);
  }

  private async act(action: Action): Promise<unknown> {
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case Act.instantiate:
        return this.instantiate(action.ObjectPathId, target);
      case Act.query:
      case Act.queryAsJson:
        return this.query(target, action.QueryInfo ?? {});
      case Act.method: {
        const result = await this.call(target, action.Name, action.ArgumentInfo);
        return result instanceof Ref ? this.identity(result as AnyRef) : (result ?? null);
      }
      case Act.set:
        this.set(target, action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      case Act.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(target, name, value);
        return null;
      default:
        throw new HostError("NotImplemented", `Action type ${action.ActionType} is not implemented.`);
    }
  }

  private resolve(id: number): Target {
    const known = this.targets.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw invalidArgument();
    const target = this.walk(path);
    this.targets.set(id, target);
    return target;
  }

  private walk(path: ObjectPath): Target {
    switch (path.ObjectPathType) {
      // The path of a null object keeps the id of a parent that is not sent.
      case Path.none:
        return null;
      case Path.global:
        return new Ref("Workbook", null);
      case Path.service:
        if (!(path.Name in registry)) throw apiNotFound(path.Name);
        return new Ref(path.Name as "Application", null);
      case Path.reference: {
        const tracked = this.host.references.get(path.Name);
        if (!tracked) throw invalidReference();
        return tracked;
      }
    }
    const parent = this.resolve(path.ParentObjectPathId!);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case Path.method:
        return this.call(parent, path.Name, path.ArgumentInfo) as Target;
      case Path.property: {
        const def = this.member(parent, "nav", path.Name);
        return def(parent.self as never, this.host);
      }
      case Path.indexer: {
        const { item } = typeOf(parent);
        if (!item) throw apiNotFound(`${parent.type}.getItem`);
        return located(`${parent.type}.getItem`, () =>
          item(parent.self as never, this.args(path.ArgumentInfo)[0], this.host),
        );
      }
      default:
        throw invalidArgument();
    }
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => {
      const id = ids?.[i];
      if (Array.isArray(id))
        return id.map((one: number, j) => (one ? this.resolve(one) : (value as unknown[])[j]));
      return id ? this.resolve(id as number) : value;
    });
  }

  private call(target: Target, name: string, info: ArgumentInfo | undefined): unknown {
    if (target === null) return null;
    const call = this.member(target, "call", name);
    return located(memberName(target, name), () =>
      call(target.self as never, this.args(info).map(given), this.host),
    );
  }

  private set(target: Target, name: string, value: unknown): void {
    if (target === null) throw invalidReference();
    const set = this.member(target, "set", name);
    located(memberName(target, name), () => set(target.self as never, value, this.host));
  }

  /** Finds a member by its wire name, whatever its case, unless the advertised API set is below it. */
  private member<P extends "get" | "set" | "nav" | "call">(
    target: AnyRef,
    part: P,
    name: string,
  ): NonNullable<TypeDef<never>[P]>[string] {
    const found = lookUp(typeOf(target)[part] as Readonly<Record<string, unknown>> | undefined, name);
    if (!found || !isAdvertised(`${target.type}.${found.key}`, this.apiSet))
      throw apiNotFound(memberName(target, name));
    return found.value as NonNullable<TypeDef<never>[P]>[string];
  }

  private instantiate(pathId: number, target: Target): unknown {
    if (target === null) return null;
    const discarded = (this.request.ObjectPaths[pathId] as { D?: unknown }).D;
    if (this.request.AutoKeepReference && !discarded) keepReference(this.host, target);
    return this.identity(target);
  }

  private identity(target: AnyRef): Record<string, unknown> {
    const identity: Record<string, unknown> = {};
    if (target.referenceId) identity._ReferenceId = target.referenceId;
    const def = typeOf(target);
    if (def.id) {
      const id = def.id(target.self as never, this.host);
      identity[lookUp(def.get, "Id") ? "Id" : "_Id"] = id;
    }
    return identity;
  }

  private query(target: Target, query: Query): unknown {
    if (target === null) return null;
    const def = typeOf(target);
    const select = [
      ...(query.Select?.length ? query.Select : ["*"]),
      ...(query.Expand ?? []).map((name) => `${name}/*`),
    ];
    if (def.items) return this.queryItems(target, def, select, query);
    const out = this.identity(target);
    const nested = new Map<string, string[]>();
    for (const name of select) {
      const [head, ...rest] = name.split(/[/.]/) as [string, ...string[]];
      if (head === "*") this.readAll(target, def, out);
      else if (lookUp(def.get, head)) this.read(target, head, out);
      else {
        this.member(target, "nav", head);
        const key = lookUp(def.nav, head)!.key;
        nested.set(key, [...(nested.get(key) ?? []), rest.length > 0 ? rest.join("/") : "*"]);
      }
    }
    for (const [key, names] of nested) {
      const child = def.nav![key]!(target.self as never, this.host);
      out[key] = this.query(child, { Select: names });
    }
    return out;
  }

  private queryItems(target: AnyRef, def: TypeDef<never>, select: readonly string[], query: Query): unknown {
    const out = this.identity(target);
    const own = select.filter((name) => lookUp(def.get, name));
    for (const name of own) this.read(target, name, out);
    const ofItems = select.filter((name) => !own.includes(name));
    if (select.includes("*") && lookUp(def.get, "Count")) this.read(target, "Count", out);
    if (ofItems.length === 0) return out;
    const start = query.Skip ?? 0;
    const items = def.items!(target.self as never, this.host).slice(
      start,
      query.Top === undefined ? undefined : start + query.Top,
    );
    out._Items = items.map((item, i) => {
      // The client tracks ranges that it gets in collections like those that it asks for.
      if (this.request.AutoKeepReference) keepReference(this.host, item);
      return { _Index: i, ...(this.query(item, { Select: ofItems }) as object) };
    });
    return out;
  }

  private read(target: AnyRef, name: string, out: Record<string, unknown>): void {
    const get = this.member(target, "get", name);
    const { key } = lookUp(typeOf(target).get, name)!;
    out[key] = located(memberName(target, name), () => get(target.self as never, this.host));
  }

  private readAll(target: AnyRef, def: TypeDef<never>, out: Record<string, unknown>): void {
    for (const key of Object.keys(def.get ?? {})) {
      if (isAdvertised(`${target.type}.${key}`, this.apiSet)) this.read(target, key, out);
    }
  }
}

// On the wire an argument that was left out is null.
const given = (value: unknown): unknown => value ?? undefined;
