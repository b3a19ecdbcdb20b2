import { invalidArgument, notFound } from "../host-error";
import { keyed, only, sameText } from "./collection";
import { type Host, define, ref } from "./types";

const find = (host: Host, key: string): string | undefined =>
  [...host.book.settings.keys()].find((candidate) => sameText(candidate, key));

const common = keyed<null>(
  (_, host) => [...host.book.settings.keys()].map((key) => ref("Setting", { key })),
  (_, key, host) => {
    const found = find(host, key);
    return found === undefined ? undefined : ref("Setting", { key: found });
  },
);

export const settingCollection = define<null>({
  items: common.items!,
  item: common.item!,
  call: {
    ...only(common.call, "GetItemOrNullObject", "GetCount"),
    Add: (_, [key, value]: [string, unknown], host) => {
      if (typeof key !== "string" || key === "") throw invalidArgument();
      host.book.settings.set(find(host, key) ?? key, value);
      return ref("Setting", { key: find(host, key)! });
    },
  },
});

function requirePresent(host: Host, key: string): void {
  if (!host.book.settings.has(key)) throw notFound();
}

export const setting = define<{ readonly key: string }>({
  id: ({ key }) => key,
  get: {
    Key: ({ key }) => key,
    Value: ({ key }, host) => {
      requirePresent(host, key);
      return host.book.settings.get(key);
    },
  },
  set: {
    Value: ({ key }, value: unknown, host) => {
      requirePresent(host, key);
      host.book.settings.set(key, value);
    },
  },
  call: {
    Delete: ({ key }, _, host) => {
      requirePresent(host, key);
      host.book.settings.delete(key);
    },
  },
});
