import { describe, expect, it } from "vitest";
import { findContacts } from "../../../src/contacts/find-contacts.ts";
import { ARTICLES, CALLS, type Case, MEETINGS, NEVER, NOTHING, OTHERS, PLANS } from "./cases.ts";
import { ANSWERS } from "./cases-answers.ts";
import { AROUND_IT } from "./cases-around.ts";
import { BEGAN_WITH, NAMED_BEHIND, ONE_PLACE, TOLD_ASIDE } from "./cases-aside.ts";
import { ASLANT } from "./cases-aslant.ts";
import { BETWEEN } from "./cases-between.ts";
import { IN_OTHER_WORDS, OF_HIMSELF, WHAT_FOR } from "./cases-breadth.ts";
import { CALLED_OFF } from "./cases-called-off.ts";
import { CHANNELS_TOLD } from "./cases-channels.ts";
import { TOGETHER } from "./cases-company.ts";
import { CONFERENCES } from "./cases-conferences.ts";
import { DELEGATIONS } from "./cases-delegations.ts";
import { EACH_HIS_OWN } from "./cases-each.ts";
import { COMPANY, FRAMES, PARTNERS, REFERENCES, WHERE_AND_WHEN } from "./cases-frames.ts";
import { BODIES, FRONTED, IN_ONE_BREATH, SEVERAL_GOALS, SPEAKERS } from "./cases-fronted.ts";
import { GROUPS_MEANT } from "./cases-groups.ts";
import { IN_FRONT, TWO_GUESTS } from "./cases-in-front.ts";
import { BROUGHT, FACE_TO_FACE, HOSTS_AND_TALKS } from "./cases-in-person.ts";
import { IN_LISTS, INTRODUCED, INVITED } from "./cases-introduced.ts";
import { JOURNEYS } from "./cases-journeys.ts";
import { BEFORE_AND_AFTER, NAMED_PARTNERS, PAST_AND_STRANGERS } from "./cases-named.ts";
import { AROUND, BESIDE, NATIONALS } from "./cases-names.ts";
import { SAME_DAY, TIME_SPENT, TO_COME } from "./cases-next.ts";
import { NO_CONTACT } from "./cases-none.ts";
import { OCCASIONS } from "./cases-occasions.ts";
import { CONTRADICTED, ON_THE_WAY, PLAIN_PARTNERS } from "./cases-partners.ts";
import {
  BEFORE_ARRIVAL,
  CALLED_OFF_BEFORE,
  DENIED_NEXT,
  NO_DAY_OF_ITS_OWN,
  REFUSED,
  WISH_TURNED_DOWN,
} from "./cases-refused.ts";
import { REPORTED } from "./cases-reported.ts";
import { NO_ROLES, ROLES } from "./cases-roles.ts";
import { SAID_AROUND } from "./cases-same-way.ts";
import { STATES, UNANSWERED } from "./cases-states.ts";
import { STAYS } from "./cases-stays.ts";
import { STEPS, VISITORS } from "./cases-steps.ts";
import { THERE } from "./cases-there.ts";
import { HOPED_FOR, THEY_MEANT } from "./cases-they.ts";
import { TOLD } from "./cases-told.ts";
import { TURNS } from "./cases-turns.ts";
import { IN_VAIN } from "./cases-vain.ts";
import { TOWNS_AROUND, WHERE_THEY_WERE } from "./cases-where.ts";
import { DAY_OF_STORY, DAYS_WITHIN, WHEREABOUTS } from "./cases-whereabouts.ts";
import { WIRE } from "./cases-wire.ts";
import { compare } from "./compare.ts";
import { articleOf, register, vocabulary } from "./scene.ts";

const GROUPS: readonly (readonly [string, readonly Case[]])[] = [
  ["telephone and video calls", CALLS],
  ["meetings", MEETINGS],
  ["plans", PLANS],
  ["what never came about", NEVER],
  ["letters, visits and channels not stated", OTHERS],
  ["articles of several sentences", ARTICLES],
  ["who is meant", REFERENCES],
  ["what a clause says of it", FRAMES],
  ["who takes part", PARTNERS],
  ["verbs in company", COMPANY],
  ["days and places apart", WHERE_AND_WHEN],
  ["told in passing", WIRE],
  ["people without an entry", NATIONALS],
  ["people beside what is told", BESIDE],
  ["what the sentences around add", AROUND],
  ["told aslant", ASLANT],
  ["guests, dinners and denials in other words", OCCASIONS],
  ["lists, guests, formats and names that come later", TOLD],
  ["offers, schedules and denials around a contact", AROUND_IT],
  ["delegations, invitations taken up, messages and readouts", DELEGATIONS],
  ["clefts, plans that would have been, talk, tours and denials of other things", BETWEEN],
  ["partners by their names behind what they are", NAMED_PARTNERS],
  ["what somebody did before or after, and what a ministry tells", BEFORE_AND_AFTER],
  ["what only seems to come, and who only seems to take part", PAST_AND_STRANGERS],
  ["tried in vain, turned down, moved, and days told before", IN_VAIN],
  ["who answers, who only tells of it, and journeys to towns", ANSWERS],
  ["time together, words on the line", TOGETHER],
  ["one after another, on journeys and on days counted from another", STEPS],
  ["reports that are denied, plans as the next sentence has them", REPORTED],
  ["visitors, those who stay away and those sent for", VISITORS],
  ["what is told last, requests turned down, other things called off", TURNS],
  ["people introduced by office and country", INTRODUCED],
  ["places and days told beside the occasion", STAYS],
  ["channels, and what is called off beside a contact", CHANNELS_TOLD],
  ["lists behind a verb, one occasion with each", IN_LISTS],
  ["hosts who invited, occasions told twice", INVITED],
  ["what a journey was to bring, and denials of a deed", JOURNEYS],
  ["the other side told first, and who pulled out", TOLD_ASIDE],
  ["what the sentences behind call it", NAMED_BEHIND],
  ["a town and its country, and what is told aside", ONE_PLACE],
  ["with whom a visit opens", BEGAN_WITH],
  ["whoever is named behind the phrase that refers to him", FRONTED],
  ["who speaks where a statement is announced", SPEAKERS],
  ["heads of bodies, ministers by portfolio, hosts, names as at home", BODIES],
  ["two contacts in one breath, and one in two", IN_ONE_BREATH],
  ["a journey to several countries", SEVERAL_GOALS],
  ["prose without a contact", NOTHING],
  ["people introduced by their role", ROLES],
  ["roles of no state, or of one's own", NO_ROLES],
  ["offers that were turned down", REFUSED],
  ["counts, and plans of no day", NO_DAY_OF_ITS_OWN],
  ["what was called off before, between the same two", CALLED_OFF_BEFORE],
  ["what came before an arrival", BEFORE_ARRIVAL],
  ["claims denied in the next sentence", DENIED_NEXT],
  ["partners without an office", PLAIN_PARTNERS],
  ["what a journey is to bring", ON_THE_WAY],
  ["what one side tells and another contradicts", CONTRADICTED],
  ["journeys to states of several words", STATES],
  ["calls that reached nobody, and what may come of one", UNANSWERED],
  ["how, when and whether, by the words around", SAID_AROUND],
  ["where somebody was on the day of the story", WHEREABOUTS],
  ["the day of the story, and days beside it", DAY_OF_STORY],
  ["days besides the own one of a sentence", DAYS_WITHIN],
  ["wishes besides, with the answer", WISH_TURNED_DOWN],
  ["what somebody did besides, told in front", IN_FRONT],
  ["guests of several countries", TWO_GUESTS],
  ["wishes, comparisons and figures of speech", NO_CONTACT],
  ["what was said where somebody was, and days counted back", WHERE_THEY_WERE],
  ["towns told before the clause, in the name of the talks or as the next stop", TOWNS_AROUND],
  ["whom they, the same two and the visitor mean", THEY_MEANT],
  ["what both hope for, what nobody refuses, and summits on a screen", HOPED_FOR],
  ["the pair, the visitors, the four and them", GROUPS_MEANT],
  ["what came next or before on the same day, and what is to follow", SAME_DAY],
  ["time that somebody had with another, or waited for him", TIME_SPENT],
  ["before the press together", CONFERENCES],
  ["what is to come, in other words", TO_COME],
  ["what was called off, in other words", CALLED_OFF],
  ["towns, days and pairs that other sentences give", THERE],
  ["guests by their nouns, hands shaken and sayings put between", IN_OTHER_WORDS],
  ["meals called off, what journeys are for and counterparts of the unnamed", WHAT_FOR],
  ["in one place, on the line or in the post", FACE_TO_FACE],
  ["hosts whose town stands before the guest, and those who come out of talks", HOSTS_AND_TALKS],
  ["condolences that were only expressed, and letters that somebody brings", BROUGHT],
  ["each of several with a day, a town or a partner of his own", EACH_HIS_OWN],
  ["invitations taken up, who writes of himself and kings of one name", OF_HIMSELF],
];

for (const [name, cases] of GROUPS)
  describe(name, () => {
    for (const one of cases)
      it(one.text.replaceAll("\n\n", " "), () => {
        expect(compare(one, findContacts(articleOf(one.text, one.on), register, vocabulary))).toEqual([]);
      });
  });

describe("a contact", () => {
  const find = (text: string, on = "2014-02-02") => findContacts(articleOf(text, on), register, vocabulary);

  it("keeps evidence that is the article's sentence, byte for byte", () => {
    const text =
      "The Kremlin said “nothing new”.\n\nPutin\u00a0spoke with Merkel by phone on Saturday, it\u2019s said.";
    const article = articleOf(text, "2014-02-02");
    const [contact] = findContacts(article, register, vocabulary);
    const { start, end, quote } = contact?.kind.evidence ?? { start: 0, end: 0, quote: "none" };
    expect(quote).toBe(article.text.slice(start, end));
    expect(quote).toContain("Putin\u00a0spoke");
  });

  it("says at whose initiative only where the text does", () => {
    const initiators = [
      "Lavrov and Kerry spoke by telephone on Saturday at the request of the American side.",
      "Lavrov and Kerry spoke by telephone on Saturday. The call was initiated by Washington.",
      "Kerry spoke by telephone with Lavrov, who had requested the call.",
      "Lavrov and Kerry had a telephone conversation, which the American side had asked for.",
      "Kerry spoke by telephone with Lavrov on Saturday.",
    ].map((text) => find(text)[0]?.initiator?.value ?? null);
    expect(initiators).toEqual(["United States", "United States", "Sergei Lavrov", "United States", null]);
  });

  it("says at whose initiative by whom it was rung, asked for or thought of, also in the sentence behind", () => {
    const spoke = "Lavrov and Kerry spoke by phone on Saturday.";
    const initiators = [
      "It was Kerry who rang Lavrov on Saturday.",
      "Lavrov got a telephone call on Saturday from Kerry, at whose request the two discussed Syria.",
      `${spoke} It was the American side that made the call.`,
      `${spoke} The call came from Washington.`,
      `${spoke} The initiative was Kerry's.`,
      `${spoke} Kerry had asked for it.`,
      "The telephone call between Lavrov and Kerry on Saturday was Washington's idea.",
      "Kerry gave Lavrov a call on Saturday.",
      "A call was put through from Kerry to Lavrov on Saturday.",
    ].map((text) => find(text)[0]?.initiator?.value ?? null);
    const [us, kerry] = ["United States", "John Kerry"];
    expect(initiators).toEqual([kerry, kerry, us, us, kerry, kerry, us, kerry, kerry]);
  });

  it("takes for the initiative of a call nothing that was proposed, called or raised in it", () => {
    const spoke = "Lavrov and Kerry spoke by phone on Saturday.";
    const initiators = [
      `${spoke} Kerry called for calm.`,
      `${spoke} The truce was Washington's idea.`,
      `${spoke} Kerry proposed a truce.`,
      `${spoke} It was Kerry who raised Syria.`,
      `${spoke} It was the Americans who called the attack a crime.`,
      `${spoke} The news came from Washington.`,
      `${spoke} The request for more inspectors came from Kerry.`,
      `${spoke} The call came a day after Fabius rang Lavrov.`,
      "Lavrov spoke by phone on Saturday with Kerry, at whose ministry the readout was written.",
      "Lavrov gave Kerry a list of names in a call on Saturday.",
    ].map((text) => find(text)[0]?.initiator?.value ?? null);
    expect(initiators).toEqual(initiators.map(() => null));
  });

  it("tells the day of a statement from the day of the contact", () => {
    const [contact] = find(
      "Putin has spoken with Merkel by phone, the Kremlin said in a statement on Saturday.",
    );
    expect(contact?.date).toMatchObject({ edtf: "2014-02-01", basis: "report" });
  });

  it("leaves relative days open where the day of publication is not known", () => {
    const [contact] = findContacts(
      articleOf("Putin met Merkel in Moscow on Sunday.", null),
      register,
      vocabulary,
    );
    expect(contact?.date).toMatchObject({ edtf: null, text: "on Sunday" });
  });

  it("takes its topics from its own sentences, not from the background", () => {
    const [contact] = find(
      "Lavrov and Kerry discussed Syria by phone on Saturday.\n\nRelations have been strained since Russia granted asylum. Yemen is at war.",
    );
    expect(contact?.topics.map(({ value }) => value)).toEqual(["syria"]);
  });

  it("keeps the chain by which a position is known", () => {
    const [contact] = find(
      "In a telephone call on Saturday Kerry pressed Lavrov to end support for the separatists, State Department spokeswoman Jen Psaki said.",
    );
    expect(contact?.positions[0]).toMatchObject({
      side: "Washington",
      holder: "John Kerry",
      chain: ["Jen Psaki", "John Kerry"],
      act: "demands",
    });
    expect(contact?.accounts[0]).toMatchObject({ sides: ["Washington"], source: { name: "Jen Psaki" } });
  });

  it("does not put into somebody's mouth what is set against his words", () => {
    const [contact] = find(
      "Lavrov met Kerry in Paris on Saturday.\n\nLavrov repeated Moscow's view that Kiev should give way to the regions, while Kerry insisted that Russia should pull back its troops.",
    );
    expect(contact?.positions.map(({ chain }) => chain)).toEqual([["Sergei Lavrov"], ["John Kerry"]]);
  });

  it("takes a telephone call for no words of his who called, and what he calls somebody for his words", () => {
    const words = (text: string) => find(text).flatMap(({ positions }) => positions.map((one) => one.text));
    expect(words("Kerry called Lavrov on Saturday to voice concern about Syria, Jen Psaki said.")).toEqual(
      [],
    );
    expect(words("Kerry called Lavrov again on Saturday to discuss Syria, the ministry said.")).toEqual([]);
    expect(words("Lavrov met Kerry in Paris on Saturday. Kerry called Lavrov a partner.")).toHaveLength(1);
  });

  it("shows what one side tells and another denies as disputed, and a denied rumour as denied alone", () => {
    const statuses = (text: string) =>
      find(text).flatMap(({ differences }) =>
        differences.map(({ field, values }) => `${field}: ${values.map(({ value }) => value).join(", ")}`),
      );
    const told = "Kerry and Lavrov met briefly in Bali on Saturday, a U.S. official said.";
    expect(statuses(`${told} The Russian Foreign Ministry denied that they had met.`)).toEqual([
      "status: held, denied",
    ]);
    expect(
      statuses(
        "The Russian Foreign Ministry denied a report that Kerry and Lavrov had met in Bali on Saturday.",
      ),
    ).toEqual([]);
  });

  it("gives an unnamed source no side", () => {
    const [contact] = find("Lavrov will meet Kerry in Munich on Monday, a diplomatic source told Interfax.");
    expect(contact?.accounts[0]).toMatchObject({
      sides: [],
      source: { kind: "unnamed", name: "a diplomatic source", through: "Interfax" },
    });
  });

  it.each([
    ["Lavrov met Kerry in Kabul on Saturday.", []],
    ["Lavrov met Kerry in Kabul on Saturday to discuss the withdrawal from Afghanistan.", ["afghanistan"]],
    ["Lavrov met Kerry in Rome on Saturday on the margins of a conference on Libya.", []],
    [
      "Lavrov met Kerry in Rome on Saturday on the margins of a conference on Libya and discussed Yemen.",
      ["yemen"],
    ],
    ["Kerry met Lavrov in Rome on Friday. On Syria each side stayed where it was.", ["syria"]],
    [
      "Kerry will meet Lavrov in Rome on Friday. Venezuela and Syria are among the subjects.",
      ["venezuela", "syria"],
    ],
    ["Kerry met Lavrov in Rome on Friday. In Syria each side dug in.", []],
    ["Kerry met Lavrov in Rome on Friday over plans for a missile shield.", ["arms-control"]],
  ])("is about what they spoke of, not about where they met: %s", (text, topics) => {
    expect(find(text)[0]?.topics.map(({ value }) => value)).toEqual(topics);
  });

  it("keeps its id when the article is read again", () => {
    const text = "Putin met Merkel in Moscow on Sunday.";
    expect(find(text)[0]?.id).toBe(find(text)[0]?.id);
  });

  it("is looked for in English text alone", () => {
    const article = { ...articleOf("Putin met Merkel in Moscow on Sunday.", "2014-02-02"), language: "de" };
    expect(findContacts(article, register, vocabulary)).toEqual([]);
  });

  it("is found above and below a sentence that never ends", () => {
    const endless = `There was a call and then ${"a call and ".repeat(1500)}no more.`;
    const found = find(
      `Putin met Merkel in Moscow on Sunday. ${endless} Lavrov met Kerry in Rome on Saturday.`,
    );
    expect(found.map(({ kind }) => kind.value)).toEqual(["meeting", "meeting"]);
  });

  it("is read to the end where one word of a denial stands many times in a row", () => {
    const found = find(
      `Lavrov denied ${"having held ".repeat(60)}, about Merkel, at Oslo, a call with Kerry.`,
    );
    expect(found.map(({ kind }) => kind.value)).toEqual(["telephone call"]);
  });
});
