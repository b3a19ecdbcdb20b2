/** Answers again what was asked last, without computing it anew. Arguments are the same when they are the same object. */
export function lastAnswer<Asked extends readonly unknown[], Answer>(
  compute: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (...asked) => {
    if (!last?.asked.every((each, at) => each === asked[at])) last = { asked, answer: compute(...asked) };
    return last.answer;
  };
}
