import { useEffect, useState } from "react";
import type { Explanation } from "./explanation";
import type { Stage } from "./stage";

/** What a function says about the error in the cell that is selected or pointed at. */
export function ErrorCard({ stage }: { stage: Stage | undefined }) {
  const [explanation, setExplanation] = useState<Explanation>();
  useEffect(() => stage?.explanations.listen(setExplanation), [stage]);
  return (
    <div className="error-card" role="status" hidden={explanation === undefined}>
      {explanation && (
        <p>
          <strong>{explanation.error}</strong> <span className="error-cell">{explanation.address}</span>
          <br />
          {explanation.message}
        </p>
      )}
    </div>
  );
}
