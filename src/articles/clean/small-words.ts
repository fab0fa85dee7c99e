/** Small words of other languages that English has not; those that names hold well ("de la") count by half. */
const ABROAD = new Set(
  (
    "der das und den dem des ist nicht ein eine einer einen einem mit von für auf sich sie wir ihr ihre unser unsere unserem unseren uns auch wird werden wurde wurden haben hat hier jetzt diese dieser dieses diesem diesen bei über aus nach wie mehr zum zur vom oder noch alle jeden jede jeder kein keine haben sind mich ihnen " +
    "les et une dans que qui pas avec vous nous votre notre vos nos cet cette ces sont au aux à aussi tout tous chaque elle ont été être l qu ce je merci ne " +
    "los las una uno y en con por para más sus se como este esta nuestro nuestra nuestros tu tus cada todo todos sobre también desde hasta han lo sin " +
    "il gli che della dei delle nel nella sono più non alla è anche questo questa nostra tuo ogni sul " +
    "uma um não ao mais seu sua foi também nossa nosso pelo pela " +
    "ve bir ile bu için olarak olan kadar daha çok haber haberi haberin sonra göre neden nasıl " +
    "się w że z jak nie jest oraz przez dla " +
    "het een dat niet voor zijn ook op bij uit naar deze wordt onze " +
    "och att det som på är av inte har ett og er ikke til med"
  ).split(" "),
);
const OF_NAMES = new Set("de la del el du da di le dos das van".split(" "));
/** Small words that English alone has. */
const ENGLISH = new Set(
  "the of and said that with is are from his her has have had will be but they who this after were would which their been more than about you your our not its it by he she".split(
    " ",
  ),
);

/** How many small words of English and of other languages a folded text holds. */
export function smallWords(folded: string): { readonly english: number; readonly abroad: number } {
  const words = folded.match(/(?<!')\p{L}+/gu) ?? [];
  let [english, abroad] = [0, 0];
  for (const [i, given] of words.entries()) {
    const word = given.toLowerCase();
    if (ENGLISH.has(word)) english += 1;
    // Within a sentence names alone begin with a capital.
    else if (i === 0 || given === word) abroad += ABROAD.has(word) ? 1 : OF_NAMES.has(word) ? 0.5 : 0;
  }
  return { english, abroad };
}

const FEWEST_SMALL = 2;

/** Whether a folded text has small words as sentences have them; rows of weather, prices and addresses have none. */
export function readsAsText(folded: string): boolean {
  const { english, abroad } = smallWords(folded);
  return english + abroad >= FEWEST_SMALL;
}
