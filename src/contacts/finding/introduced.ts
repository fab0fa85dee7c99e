import type { Register } from "../principals.ts";
import type { Reading } from "../reading/unit.ts";
import type { Attribution } from "./attributions.ts";
import { speakerAfter } from "./speakers.ts";

/** "A senior official gave this account:", "The State Department issued this readout of the call:". */
const OPENS_ACCOUNT =
  /\b(?:account|version|readout|read-out|statement|summary|release|communique)\b[^:.]{0,40}:\s*$/i;

/**
 * Whoever introduces an account with a colon tells what the paragraphs behind hold, until somebody else is named who
 * does: each of their sentences gets that attribution, at no unit of its own.
 */
export function rememberTeller(
  register: Register,
): (reading: Reading, attributions: readonly Attribution[]) => Attribution[] {
  let teller: Attribution | null = null;
  return (reading, attributions) => {
    if (OPENS_ACCOUNT.test(reading.text)) {
      const speaker = attributions.find(isVoice) ?? speakerAfter(reading, 0, register);
      teller = speaker && speaker.source.kind !== "newspaper" ? { ...speaker, at: -1, tail: true } : null;
      return [...attributions];
    }
    const name = teller?.source.name;
    if (attributions.some((one) => isVoice(one) && one.source.name !== name)) teller = null;
    return teller === null ? [...attributions] : [...attributions, teller];
  };
}

/** An institution or somebody without a name, who tells what others said. */
function isVoice({ source }: Attribution): boolean {
  return source.kind === "institution" || source.kind === "unnamed";
}
