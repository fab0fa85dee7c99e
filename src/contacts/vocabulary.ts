import { z } from "zod";
import { fold } from "../articles/fold.ts";
import type { Problem } from "../problem.ts";
import { makePhrasebook } from "./phrasebook.ts";
import { fault, readYaml, schemaFaults } from "./register-yaml.ts";
import type { Topic, TopicMention, Vocabulary } from "./topics.ts";

interface Label {
  /** Null: a phrase in which a label of some topic means something else. */
  readonly topic: string | null;
  /** Counts only beside its broader topic. */
  readonly context: boolean;
}

/** The vocabulary over topics that are known to be sound; their labels are compiled once. */
export function makeVocabulary(topics: readonly Topic[]): Vocabulary {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const labels = makePhrasebook(topics.flatMap(labelsOf), { cased: false });
  const broader = (id: string): string[] => {
    const above = byId.get(id)?.broader;
    return above && above !== id ? [above, ...broader(above)] : [];
  };
  return {
    topics,
    byId: (id) => byId.get(id),
    within: (id) =>
      topics.filter((topic) => topic.id === id || broader(topic.id).includes(id)).map(({ id }) => id),
    find: (text, about = []) => {
      const folded = fold(text);
      const matches = labels.find(folded).filter(({ end }) => !isOffice(folded.slice(end)));
      return narrowest(settle(matches, broader, about), broader);
    },
  };
}

function labelsOf(topic: Topic): [string, Label][] {
  const plain: Label = { topic: topic.id, context: false };
  const context: Label = { topic: topic.id, context: true };
  const hides: Label = { topic: null, context: false };
  return [
    ...[topic.prefLabel, ...topic.altLabels].map((label): [string, Label] => [fold(label), plain]),
    ...(topic.contextLabels ?? []).map((label): [string, Label] => [fold(label), context]),
    ...(topic.notLabels ?? []).map((label): [string, Label] => [fold(label), hides]),
  ];
}

type Match = { start: number; end: number; values: readonly Label[] };

/** The topics of each match: context labels whose broader topic is named too, else labels that stand alone. */
function settle(
  matches: readonly Match[],
  broader: (id: string) => string[],
  about: readonly string[],
): TopicMention[] {
  const named = new Set<string>();
  for (const { values } of matches) {
    for (const { topic, context } of values)
      if (topic && !context) for (const id of [topic, ...broader(topic)]) named.add(id);
  }
  // What an article is about counts where the stretch names no subject of its own.
  if (named.size === 0) for (const id of about) named.add(id);
  return matches.flatMap(({ start, end, values }) => {
    const beside = values.filter(
      ({ topic, context }) => context && topic && broader(topic).some((id) => named.has(id)),
    );
    const fitting = beside.length > 0 ? beside : values.filter(({ context }) => !context);
    return fitting.flatMap(({ topic }) => (topic ? [{ topic, start, end }] : []));
  });
}

/** Leaves out a topic where a narrower one is named as well. */
function narrowest(mentions: readonly TopicMention[], broader: (id: string) => string[]): TopicMention[] {
  const covered = new Set(mentions.flatMap(({ topic }) => broader(topic)));
  return mentions.filter(({ topic }) => !covered.has(topic));
}

/** "Syria's foreign minister" names a person, not a subject. */
function isOffice(after: string): boolean {
  return /^(?:'s?)? (?:(?:new|then|deputy|first|acting|foreign|prime|defen[cs]e|interim|former|U\.?N\.?) ?)*(?:minister|president|ambassador|envoy|leader|chancellor|spokes\w+|government|delegation)\b/i.test(
    after,
  );
}

const label = z.string().trim().min(1, "must not be empty");
const topicId = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/,
    "must read like “syria” or “syria/chemical-weapons”",
  );
const entry = z.strictObject({
  id: topicId,
  prefLabel: label,
  altLabels: z.array(label).default([]),
  contextLabels: z.array(label).default([]),
  notLabels: z.array(label).default([]),
  broader: topicId.nullable().default(null),
  scopeNote: label,
});

/**
 * Reads `topics.yaml`, a list of topics; `(a|b)` in a label stands for both spellings. A faulty entry is left out and
 * reported with its line. A file that cannot be read gives an empty vocabulary and one problem.
 */
export function readVocabulary(file: string): { vocabulary: Vocabulary; problems: Problem[] } {
  const yaml = readYaml(file);
  const problems: Problem[] = [...yaml.problems];
  if (!Array.isArray(yaml.value)) {
    if (problems.length === 0)
      problems.push(fault(file, 1, "The file is not a list of topics.", "Begin each topic with “- id:”."));
    return { vocabulary: makeVocabulary([]), problems };
  }
  const topics = new Map<string, Topic>();
  const places = new Map<string, number>();
  const lineOf = (id: string) => yaml.lineOf([places.get(id) ?? 0]);
  for (const [index, raw] of yaml.value.entries()) {
    const parsed = entry.safeParse(raw);
    if (!parsed.success) {
      problems.push(...schemaFaults(file, yaml, [index], parsed.error));
    } else if (topics.has(parsed.data.id)) {
      const says = `The id “${parsed.data.id}” is used twice (first on line ${lineOf(parsed.data.id)}).`;
      problems.push(
        fault(file, yaml.lineOf([index]), says, "Give this topic an id of its own, or join the two."),
      );
    } else {
      topics.set(parsed.data.id, expanded(parsed.data));
      places.set(parsed.data.id, index);
    }
  }
  for (const topic of topics.values())
    if (topic.broader && !topics.has(topic.broader)) {
      const says = `“${topic.id}” stands under the unknown topic “${topic.broader}”.`;
      problems.push(fault(file, lineOf(topic.id), says, "Add that topic, or mend “broader”."));
    }
  return { vocabulary: makeVocabulary([...topics.values()]), problems };
}

function expanded(topic: z.output<typeof entry>): Topic {
  return {
    ...topic,
    altLabels: topic.altLabels.flatMap(spellings),
    contextLabels: topic.contextLabels.flatMap(spellings),
    notLabels: topic.notLabels.flatMap(spellings),
  };
}

/** "Syrian (conflict|war)" → "Syrian conflict", "Syrian war". */
function spellings(label: string): string[] {
  const group = /\(([^()]*)\)/.exec(label);
  if (!group) return [label.replace(/ +/g, " ").trim()];
  const [printed, options = ""] = group;
  return options.split("|").flatMap((option) => spellings(label.replace(printed, () => option)));
}
