import { type ReactNode, useId } from "react";

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

/** A label in one column of a grid, what it names in the next. */
export function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </>
  );
}
