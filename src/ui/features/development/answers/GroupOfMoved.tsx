import type { CustomerGroup } from "../../../../core";
import { MovedCustomers } from "../customers/MovedCustomers";
import { GroupLine } from "./GroupLine";
import type { QuestionProps } from "./question-props";

interface GroupOfMovedProps extends QuestionProps {
  readonly said: string;
  readonly group: CustomerGroup;
}

/** Customers of an answer, with their classes in both periods once they are listed. */
export const GroupOfMoved = ({ development, answers, said, group }: GroupOfMovedProps) => (
  <GroupLine said={said} customers={group.customers}>
    {() => (
      <MovedCustomers
        development={development}
        label={said}
        customers={group.customers}
        from={answers.from}
        to={answers.to}
      />
    )}
  </GroupLine>
);
