/** Where newsrooms take what they ask for: an address, a subscription, a gift, a follower. */
import type { PitchingRule } from './scene.ts';
import type { Site } from './site.ts';

/** Where newsletters are ordered, by address. */
export const SIGN_UP =
  /^[^?#]*(newsletter|news-letter|nyhetsbrev|nyhedsbrev|nieuwsbrie[fv]|boleti[mn]|infolettre|lettres?-d?-?info|uutiskirje|hirlevel|rassylk|bulten)/i;

/** The same at the houses that send newsletters for others. */
const SIGN_UP_ELSEWHERE =
  /^(https?:)?\/\/([\w-]+\.){0,3}(list-manage\.com\/subscribe|eepurl\.com\/|mailchi\.mp\/|substack\.com\/(subscribe|embed|\?|$)|beehiiv\.com\/|sibforms\.com\/|buttondown\.(email|com)\/|(kit|convertkit)\.com\/)/i;

/** A host's name or the first part of a path under which a newsroom sells itself, in the languages of Europe. */
const OFFER =
  /^(https?:\/\/[^/?#]{1,60})?(\/\/|\/)?((subscri(be|ptions?)|abos?|abo-?shop|abonn[a-z]{2,12}|suscri[a-z]{2,12}|assin(e|atura|aturas)|abbona[a-z]{2,10}|prenum[a-z]{2,12}|donat(e|ion|ions)|dons?|donera|spenden?|membership|join(-us)?|hazte-soci[oa]|soutenir|sostieni(ci)?)([/.?#_-]|$))/i;
const OFFER_HOST =
  /^https?:\/\/(subscri(be|ptions?)|abos?|abonn[a-z]{2,12}|suscri[a-z]{2,12}|assin(e|atura|aturas)|abbona[a-z]{2,10}|prenum[a-z]{2,12}|donat(e|ions?)|membership)\./i;

/** Whether an address leads to where a newsroom sells itself. */
export function sellsItself(href: string): boolean {
  return OFFER.test(href) || OFFER_HOST.test(href);
}

/** The same of the newsroom's own: what a charity asks for is the story's to tell. */
export function sellsItselfHere(href: string, site: Site): boolean {
  return site.target(href) !== 'outside' && sellsItself(href);
}

/** "/support": elsewhere that is where help is given. */
export const BACKING = /\/support(-us)?\/?$/i;

/** Names that say less: what is behind them is told by what is said beside. */
const GIFT =
  /^(https?:\/\/[^/?#]{1,60})?\/?(give|gift|contribut(e|ion)|members?|supporters?|friends|contribu(ir|ez|isci)|apoi[ae]r?|apoy[ao]|colabora|soci[oa]s?|partecipa|crowdfunding|wesprzyj|dolacz|stott?|st(ø|%c3%b8)t|steun|wordlid|word-lid|bliv?-medlem|bli-medlem|mitglied(-werden|schaft)?|mitmachen|unterstuetzen|donner|don[ae]r|doar|doneer|lid-worden|devenir-membre|faire-un-don|je-donne|diventa-(socio|sostenitore)|hazte-[a-z]+|torne-se-[a-z]+|seja-[a-z]+)([/.?#_-]|$)/i;
const GIFT_HOST =
  /^https?:\/\/(give|giving|support|contribute|members?|apoi[ae]r?|apoya|soci[oa]s?|soutenir|sostieni|unterstuetzen|spenden|steun|doneer|donner|dons?|don[ae]r|doar|wesprzyj|st(ø|o)t)\./i;
/** Houses that collect gifts for others. */
const COLLECTOR =
  /^https?:\/\/([\w-]+\.)?(patreon\.com|ko-fi\.com|buymeacoffee\.com|donorbox\.org|steadyhq\.com|steady\.page|opencollective\.com|liberapay\.com|tipeee\.com|paypal\.me|paypal\.com\/(donate|paypalme)|givebutter\.com|fundjournalism\.org|apoia\.se|catarse\.me)([/?#]|$)/i;

/** Addresses that do nothing but make a follower: of a channel, of a newsroom in a news reader. */
export const CHANNEL =
  /[?&]sub_confirmation=1|whatsapp\.com\/channel\/|\/\/news\.google\.com\/publications\/|google\.com\/preferences\/source/;

/** Where a newsroom's own pages on other platforms are; with a path for sharing it is a share button. */
export const PROFILE =
  /^(https?:)?\/\/([\w-]+\.)*(facebook|twitter|x|instagram|youtube|tiktok|linkedin|threads|pinterest|t|telegram|whatsapp|bsky|vk|ok|weibo)\.(com|net|me|app|ru)\/(?!(sharer|share|intent|dialog|pin\/create|sharing|submit)\b)/i;
/** Pages of channels elsewhere: where films and talk are sent, and on servers of many names ("/@name"). */
const PROFILE_ELSEWHERE =
  /^(https?:)?\/\/(([\w-]+\.)?(twitch\.tv|discord\.(gg|com\/invite)|podcasts\.apple\.com)\/|open\.spotify\.com\/show\/|[\w.-]{4,40}\/@\w+\/?$)/i;
/** One thing that was sent there, and no channel. */
const POST =
  /\/(status|statuses|posts?|p|reels?|video|videos|photos?|permalink|watch|shorts|events|groups|hashtag|explore|search|tag|music)([/?.#]|$)/i;

/** Where apps are handed out. */
export const STORE =
  /\/\/(apps|itunes)\.apple\.com\/|\/\/play\.google\.com\/store\/|\/\/appgallery\.huawei\.|\.(onelink\.me|app\.link|page\.link|smart\.link|adj\.st)\//;

/** A page of the site's own on its app. */
const APP_PAGE = /^(https?:\/\/[^/?#]{1,60})?\/(the-)?(apps?|mobile-apps?|download)\/?$/i;

/** Whether an address is one of a channel, of whomever. */
export function isProfile(href: string): boolean {
  return (PROFILE.test(href) || PROFILE_ELSEWHERE.test(href)) && !POST.test(href);
}

/** An address to write to; its host. */
export const MAIL = /[\w.+-]{1,40}@([\w-]{1,40}(\.[\w-]{1,20}){1,3})/;

/** Letters that two names begin or end with, where one house has both ("post", "eveningpost"). */
const SHARED = 3;

/** Whether an address to write to is the newsroom's own. */
export function isOwnMail(mail: string, site: Site): boolean {
  const host = MAIL.exec(mail)?.[1]?.toLowerCase();
  if (host === undefined) return false;
  if (site.target(`https://${host}/`) !== 'outside') return true;
  const label = host.split('.').at(-2) ?? '';
  return label.length >= SHARED && (site.name.startsWith(label) || site.name.endsWith(label));
}

/**
 * @returns what a newsroom may want of a reader whom it sends to an address; null where that is nothing. A channel may
 * be anybody's, and so may a collector's page and an app.
 */
export function errandAt(href: string, site: Site): PitchingRule | null {
  if (href.startsWith('mailto:')) return isOwnMail(href, site) ? 'follow' : null;
  if (CHANNEL.test(href) || STORE.test(href) || isProfile(href)) return 'follow';
  if (SIGN_UP_ELSEWHERE.test(href)) return 'newsletter';
  if (COLLECTOR.test(href)) return 'support';
  if (site.target(href) === 'outside' || site.target(href) === 'story') return null;
  if (SIGN_UP.test(href)) return 'newsletter';
  if (sellsItself(href) || BACKING.test(href) || GIFT.test(href) || GIFT_HOST.test(href)) return 'support';
  return APP_PAGE.test(href) ? 'follow' : null;
}
