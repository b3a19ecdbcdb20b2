import type { CustomerGroup } from "../../../core";
import type { PageBuilder } from "../../report/page-builder";
import { AMOUNT, CHANGE, type DevelopmentPageInput, known, nameOf } from "./input";

/** So many customers of each list stand on the page. */
const MOST = 20;

/** Who moved at the top, who is new and who was lost, by name. */
export function listsSection(builder: PageBuilder, input: DevelopmentPageInput): void {
  const { development, study, words } = input;
  const { say, number } = words;
  const { top, gained, lost, from, to } = study.answers;
  const [earlier, later] = [development.periods[from]!, development.periods[to]!];
  const className = (index: number) => development.classes[index]?.name ?? "";
  const header = [
    say("customer"),
    say("classIn", { period: earlier.label }),
    say("classIn", { period: later.label }),
    say("amountIn", { period: earlier.label }),
    say("amountIn", { period: later.label }),
    say("change"),
  ];
  const list = (title: string, { customers }: Pick<CustomerGroup, "customers">) =>
    builder.together(() => {
      builder.label(title);
      if (customers.length === 0) {
        builder.text(say("nobody"));
        return;
      }
      builder.table(
        header,
        Array.from(customers.subarray(0, MOST), (customer) => [
          nameOf(development, customer),
          className(earlier.classIndex[customer]!),
          className(later.classIndex[customer]!),
          known(earlier.amount[customer], AMOUNT),
          known(later.amount[customer], AMOUNT),
          known(later.amount[customer]! - earlier.amount[customer]!, CHANGE),
        ]),
      );
      if (customers.length > MOST) builder.text(say("more", { count: number(customers.length - MOST) }));
      builder.space();
    });

  builder.together(() => {
    builder.heading(say("lists"));
    list(say("list.risen"), top.risen);
  });
  list(say("list.fallen"), top.fallen);
  list(say("list.topGained"), top.gained);
  list(say("list.topLost"), top.lost);
  list(say("list.gained", { period: later.label }), gained);
  list(say("list.lost", { period: later.label }), lost);

  builder.together(() => {
    builder.label(say(`largest.${top.largest.by}`, { count: number(top.largest.now.length) }));
    builder.table(
      [...header, say("rankIn", { period: earlier.label }), say("rankIn", { period: later.label })],
      Array.from(top.largest.now, (customer, at) => [
        nameOf(development, customer),
        className(earlier.classIndex[customer]!),
        className(later.classIndex[customer]!),
        known(earlier.amount[customer], AMOUNT),
        known(later.amount[customer], AMOUNT),
        known(later.amount[customer]! - earlier.amount[customer]!, CHANGE),
        known(top.largest.rankBefore[at] || NaN, "0"),
        known(at + 1, "0"),
      ]),
    );
  });
}
