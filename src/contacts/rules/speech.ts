/** Words by which texts report what somebody said; patterns are matched on the words of a sentence, in lower case. */

/** Verbs that report a statement whatever their subject. */
export const SAY =
  "said|says|say|saying|added|adds|adding|stated|states|stating|noted|notes|noting|announced|announces|announcing|reported|reports|reporting|confirmed|confirms|confirming|explained|explaining|recalled|recalling|tweeted|wrote|writes|declared|declares|declaring|disclosed|revealed|remarked|remarking|stressed|stresses|stressing|emphasized|emphasised|emphasizing|emphasising|underlined|underlining|underscored|underscoring|insisted|insists|insisting|reiterated|reiterates|reiterating|repeated|repeating|maintained|maintains|argued|argues|arguing|claimed|claims|claiming|suggested|suggests|suggesting|acknowledged|acknowledges|acknowledging|indicated|signalled|signaled|hinted|predicted|replied|replying|answered|responded|responding|conceded|admitted|pointed out|pointing out|believes|believed|thinks|thought|hoped|hopes|hoping|denied|denies|denying|warned|warns|warning|cautioned|complained|quipped|joked|told|tells|telling|informed|assured|quoted|cited|citing|described|says|read|reads|made clear|makes clear|asserted|asserts|alleged|alleges|agreed|demanded|demands|promised|pledged|vowed";

/** Nouns that stand for a statement: a day beside them is the day of the statement. */
export const STATEMENT =
  "statement|statements|briefing|interview|press release|news release|release|comment|comments|remarks|readout|communique|tweet|post|report|website|announcement|news conference|press conference|speech|article|dispatch|message on telegram|facebook|telegram|twitter";

/** Verbs of saying that take the person spoken to before their content. */
export const TELL =
  "told|tells|tell|telling|informed|informs|informing|assured|assures|assuring|reminded|reminds|reminding|warned|notified|asked|asking|quoted|cited";

/** Whoever speaks without a name. */
export const UNNAMED =
  "source|sources|official|officials|diplomat|diplomats|aide|aides|insider|insiders|person familiar|people familiar|adviser|advisers|spokesman|spokeswoman|spokesperson|negotiator";

/** News agencies and papers through which words come. */
export const AGENCIES = [
  "Interfax",
  "RIA Novosti",
  "RIA",
  "ITAR-TASS",
  "TASS",
  "Itar-Tass",
  "Reuters",
  "AFP",
  "Agence France-Presse",
  "AP",
  "Associated Press",
  "The Associated Press",
  "Bloomberg",
  "DPA",
  "Xinhua",
  "Anadolu",
  "Tasnim",
  "IRNA",
  "Sputnik",
  "Rossiya Segodnya",
  "BBC",
  "CNN",
  "Kommersant",
  "Izvestia",
  "Vedomosti",
  "The Guardian",
  "The New York Times",
  "The Washington Post",
  "The Wall Street Journal",
  "Der Spiegel",
  "Le Monde",
  "Rossiya 24",
  "Rossia 24",
  "RBC",
  "Al Jazeera",
  "Axios",
  "Politico",
  "CBS",
  "NBC",
  "Fox News",
  "Kyodo",
  "Yonhap",
  "Ukrinform",
  "Interfax-Ukraine",
  "Nikkei",
  "Financial Times",
  "the Financial Times",
  "RT",
] as const;
