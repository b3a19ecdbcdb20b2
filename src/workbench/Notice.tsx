import type { Refusal, Text } from "./text";

/** What the page has to say about the workbook; `stays` is the name of the one that remains open. */
export type NoticeState =
  | { readonly kind: "opening" | "saving" }
  | {
      readonly kind: "refused";
      readonly why: Refusal;
      readonly name: string;
      readonly stays: string | undefined;
    }
  | { readonly kind: "save-failed"; readonly name: string };

function sentence(notice: NoticeState, text: Text): string {
  switch (notice.kind) {
    case "opening":
      return text.opening;
    case "saving":
      return text.saving;
    case "save-failed":
      return text.saveFailed(notice.name);
    case "refused": {
      const why = text.refused[notice.why](notice.name);
      return notice.stays === undefined ? why : `${why} ${text.stillOpen(notice.stays)}`;
    }
  }
}

export function Notice(props: { notice: NoticeState | undefined; text: Text; onDismiss: () => void }) {
  const { notice, text, onDismiss } = props;
  if (!notice) return null;
  const failed = notice.kind === "refused" || notice.kind === "save-failed";
  return (
    <div className={failed ? "notice notice-refused" : "notice"} role={failed ? "alert" : "status"}>
      <p>{sentence(notice, text)}</p>
      {failed && (
        <button type="button" aria-label={text.dismiss} onClick={onDismiss}>
          ✕
        </button>
      )}
    </div>
  );
}
