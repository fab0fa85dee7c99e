const SITE =
  /\b(?:House|Palace|Villa|Castle|Hotel|Residence|Residency|Mission|Embassy|Headquarters|Center|Centre|Hall|Club|Estate|Airport|Base|Office|Kremlin|Élysée|Elysee|Vatican|Department|Ministry|Chancellery|Novo-Ogaryovo|Mar-a-Lago|Camp David|Chequers|Downing Street|Zavidovo|Ogarevo|Laeken|Mansion|Palais)\b/;

/** A place name that is no house, palace or other site within or near a town. */
export function isTown(name: string): boolean {
  return !SITE.test(name);
}
