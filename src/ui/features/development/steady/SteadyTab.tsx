import { Developed } from "../Developed";
import { EffectSection } from "./EffectSection";
import { HeldSection } from "./HeldSection";
import { RuleSection } from "./RuleSection";

/** Classes that do not change each time that a score crosses a border, and what that does to the changes. */
export default function SteadyTab() {
  return (
    <Developed>
      {({ development, study: { steady, marginEffects } }) => (
        <>
          <RuleSection development={development} steady={steady} />
          <EffectSection steady={steady} effects={marginEffects} />
          <HeldSection development={development} steady={steady} />
        </>
      )}
    </Developed>
  );
}
