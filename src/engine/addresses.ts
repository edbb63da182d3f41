/** Where newsrooms take what they ask for: an address, a subscription, a gift. */

/** Where newsletters are ordered, by address. */
export const SIGN_UP =
  /^[^?#]*(newsletter|news-letter|nyhetsbrev|nyhedsbrev|nieuwsbrie[fv]|boleti[mn]|infolettre|lettres?-d?-?info|uutiskirje|hirlevel|rassylk|bulten)/i;

/** A host's name or the first part of a path under which a newsroom sells itself, in the languages of Europe. */
const OFFER =
  /^(https?:\/\/[^/?#]{1,60})?(\/\/|\/)?((subscri(be|ptions?)|abos?|abo-?shop|abonn[a-z]{2,12}|suscri[a-z]{2,12}|assin(e|atura|aturas)|abbona[a-z]{2,10}|prenum[a-z]{2,12}|donat(e|ion|ions)|dons?|donera|spenden?|membership|join(-us)?|hazte-soci[oa]|soutenir|sostieni(ci)?)([/.?#_-]|$))/i;
const OFFER_HOST =
  /^https?:\/\/(subscri(be|ptions?)|abos?|abonn[a-z]{2,12}|suscri[a-z]{2,12}|assin(e|atura|aturas)|abbona[a-z]{2,10}|prenum[a-z]{2,12}|donat(e|ions?)|membership)\./i;

/** Whether an address leads to where a newsroom sells itself. */
export function sellsItself(href: string): boolean {
  return OFFER.test(href) || OFFER_HOST.test(href);
}

/** "/support": elsewhere that is where help is given. */
export const BACKING = /\/support(-us)?\/?$/i;
