import type { CommentRecord } from "../book/records";
import { sameArea } from "../area";
import { accessDenied, alreadyExists, invalidArgument, notFound } from "../host-error";
import { keyed, only } from "./collection";
import { areaOf } from "./range-cells";
import { rangeArgument, rangeRef } from "./range-navigation";
import { type Host, type SheetScope, define, ref } from "./types";

// Notes of a file are not comments: the client's API sets up to 1.15 cannot see them.
const inScope = ({ sheet }: SheetScope, host: Host) =>
  host.book.comments.filter((comment) => comment.kind === "comment" && (!sheet || comment.sheet === sheet));

const common = keyed<SheetScope>(
  (scope, host) => inScope(scope, host).map((comment) => ref("Comment", comment)),
  (scope, key, host) => {
    const found = inScope(scope, host).find((comment) => comment.id === key);
    return found && ref("Comment", found);
  },
);

const cellOf = (host: Host, { sheet }: SheetScope, address: unknown) => {
  const range = rangeArgument(host, sheet ?? host.book.active, address);
  const cell = areaOf(range);
  if (cell.rowCount !== 1 || cell.columnCount !== 1) throw invalidArgument();
  return { sheet: range.sheet, cell };
};

export const commentCollection = define<SheetScope>({
  items: common.items!,
  item: common.item!,
  call: {
    ...only(common.call, "GetItemAt", "GetItemOrNullObject", "GetCount"),
    Add: (scope, [address, content]: [unknown, unknown], host) => {
      const { sheet, cell } = cellOf(host, scope, address);
      if (typeof content !== "string" || content === "") throw invalidArgument();
      if (sheet.protection && sheet.protection.allowEditObjects !== true) throw accessDenied();
      if (host.book.comments.some((other) => other.sheet === sheet && sameArea(other.cell, cell)))
        throw alreadyExists();
      const comment: CommentRecord = {
        id: `{${host.book.nextSerial().toString(16).toUpperCase().padStart(8, "0")}-0005-0000-0000-000000000000}`,
        kind: "comment",
        sheet,
        cell,
        content,
        author: "",
        created: new Date().toISOString(),
        resolved: false,
      };
      host.book.comments.push(comment);
      return ref("Comment", comment);
    },
    GetItemByCell: (scope, [address]: [unknown], host) => {
      const { sheet, cell } = cellOf(host, scope, address);
      const found = inScope(scope, host).find(
        (comment) => comment.sheet === sheet && sameArea(comment.cell, cell),
      );
      if (!found) throw notFound();
      return ref("Comment", found);
    },
  },
});

export const comment = define<CommentRecord>({
  id: (comment) => comment.id,
  get: {
    Id: (comment) => comment.id,
    Content: (comment) => comment.content,
    AuthorName: (comment) => comment.author,
    AuthorEmail: () => "",
    CreationDate: (comment) => comment.created,
    Resolved: (comment) => comment.resolved,
  },
  set: {
    Content: (comment, content: string) => {
      comment.content = content;
    },
    Resolved: (comment, resolved: boolean) => {
      comment.resolved = resolved;
    },
  },
  call: {
    GetLocation: (comment) => rangeRef(comment.sheet, comment.cell),
    Delete: (comment, _, host) => {
      host.book.comments = host.book.comments.filter((other) => other !== comment);
    },
  },
});
