import { createHash } from "node:crypto";
import { programFingerprint } from "../articles/program-fingerprint.ts";
import type { Register } from "./principals.ts";
import type { Vocabulary } from "./topics.ts";

/** By what texts are read: names and topics. */
export interface ReadingRules {
  readonly register: Register;
  readonly vocabulary: Vocabulary;
}

/** Of everything besides an article that decides what is read in it: the program, the register, the vocabulary. */
export function rulesFingerprint({ register, vocabulary }: ReadingRules): string {
  const sum = createHash("sha256").update(programFingerprint());
  return sum.update(JSON.stringify([register.principals, vocabulary.topics])).digest("base64url");
}

export function isSameRules(a: ReadingRules, b: ReadingRules): boolean {
  return a.register === b.register && a.vocabulary === b.vocabulary;
}
