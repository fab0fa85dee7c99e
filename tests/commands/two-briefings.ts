import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ReadLibrary, readLibrary } from "../../src/library.ts";
import { emptyData } from "../program/program.ts";

/** The shipped briefing and a small one beside it, about two people of the register who are in no other. */
export function twoBriefings(): ReadLibrary {
  const briefings = mkdtempSync(join(tmpdir(), "briefings-"));
  cpSync(join(import.meta.dirname, "../../briefings"), briefings, { recursive: true });
  const folder = join(briefings, "rice-steinmeier");
  mkdirSync(join(folder, "articles"), { recursive: true });
  writeFileSync(join(folder, "briefing.yaml"), BRIEFING);
  writeFileSync(join(folder, "articles", "2007-04-27-oslo.md"), ARTICLE);
  return readLibrary({ briefings, archive: emptyData() });
}

const BRIEFING = `title: Rice–Steinmeier
command: rice-steinmeier
principals: [condoleezza-rice, frank-walter-steinmeier]
topics: [iran]
digest:
  cadence: weekly
  time: "09:00"
`;

const ARTICLE = `---
title: "Ministers Meet in Oslo"
outlet: The Example Times
published: 2007-04-27
language: en
kind: full
---

U.S. Secretary of State Condoleezza Rice met German Foreign Minister Frank-Walter Steinmeier in Oslo on Thursday to talk about Iran, the State Department said.
`;
