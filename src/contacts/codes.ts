import type { Contact } from "./contact.ts";

export interface Codes {
  readonly cameo: readonly string[];
  readonly plover: { readonly event: string | null; readonly mode: string | null };
}

/**
 * CAMEO codes and PLOVER event and mode, derived from kind, status and place (CAMEO 1.1b3, PLOVER manual of 2024). A
 * contact that was denied or did not come about by itself has no code.
 */
export function codesOf(
  contact: Pick<Contact, "kind" | "status" | "place" | "host" | "participants">,
): Codes {
  switch (contact.status.value) {
    case "held":
      return heldCodes(contact);
    case "planned":
    case "postponed":
      return codes(["036"], "AGREE", null);
    case "proposed":
      return codes(["036"], "AGREE", null);
    case "requested":
      return codes(["026"], "REQUEST", "meet");
    case "refused":
      return codes(["125"], "REJECT", "meet");
    case "cancelled":
      return codes(["161"], "SANCTION", "withdraw");
    case "not held":
    case "denied":
      return codes([], null, null);
  }
}

function heldCodes(contact: Pick<Contact, "kind" | "place" | "host" | "participants">): Codes {
  switch (contact.kind.value) {
    case "telephone call":
    case "video call":
      return codes(["041"], "CONSULT", "phone");
    case "letter":
      return codes(["040"], "CONSULT", "phone");
    case "visit":
      return codes(["042", "043"], "CONSULT", "visit");
    case "joint statement":
      return codes(["019"], null, null);
    case "consultation":
      return codes(["040"], "CONSULT", null);
    case "meeting":
      return meetingCodes(contact);
  }
}

function meetingCodes({
  place,
  host,
  participants,
}: Pick<Contact, "place" | "host" | "participants">): Codes {
  const several = participants.length > 2;
  if (host) return codes(["042", "043"], "CONSULT", several ? "multilateral" : "visit");
  if (several) return codes(["046"], "CONSULT", "multilateral");
  return place ? codes(["046"], "CONSULT", null) : codes(["040"], "CONSULT", null);
}

function codes(cameo: readonly string[], event: string | null, mode: string | null): Codes {
  return { cameo, plover: { event, mode } };
}
