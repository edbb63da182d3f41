/**
 * Is this a sign-up pop-up? A layer over the page that says what newsletters say and asks for an address, or for a
 * press of its button. Forms in the page's flow are the newsletter rule's; what asks to log in, to pay or how old one
 * is stays, and so does a page that is the sign-up itself. Pure over the DOM, as `overlay.ts`.
 */
import { isGround, lieOf, parentOf } from './geometry.ts';
import { nameOf, type Surroundings, type Verdict, wholeLayer } from './overlay.ts';
import { frameBody, type Speech, speechOf } from './overlay-text.ts';

/** Stems of what such a layer speaks of, in all scripts: one scan that spares nearly every line the rest. In lower case. */
const STEMS =
  /newsletter|sign(?:ing)? up|subscri|inbox|mailing list|briefing|notifi(?:cation|cac|che|caç)|notiser|varsler|уведомлени|bildirim|meldingen|notificaties|nyhetsbrev|nyhedsbrev|prenumer|tilmeld|uutiskirj|benachrichtig|anmeld|abonn|inscri|iscriv|iscriz|suscr|assine|assinar|inschrijv|aanmeld|nieuwsbrief|boletín|boletim|bulletin|powiadom|zapisz|biuletyn|odběr|zpravodaj|hírlevél|feliratk|buletin|bülten|рассыл|подпис|розсил|підпис|бюлетин|ενημερωτικ|εγγραφ|メルマガ|ニュースレター|登録|뉴스레터|구독|订阅|訂閱|نشرة|اشترك|ניוזלטר|הירשמ|न्यूज़लेटर|bản tin|buletin/;

/** What makers call other layers that ask for an address. */
const OTHER =
  /chat|intercom|messenger|zendesk|cart|basket|checkout|log-?in|sign-?in|account|register|registration|language|locale|age-?(gate|verif)|paywall|regwall|credential_picker|captcha|search|comment/;
/** "Already a member? Log in": the way to the story goes through it. */
const LOGS_IN =
  /\blog ?-?in\b|\bsign in\b|already (?:a |have )|(?:keep|continue|read on|to read) reading|to (?:keep|continue) reading|einloggen|weiterlesen|bereits (?:abonnent|registriert|kunde)|se connecter|déjà (?:abonné|inscrit|un compte)|poursuivre (?:la|votre) lecture|iniciar sesión|inicia sesión|seguir leyendo|accedi\b|continua a leggere|inloggen|verder lezen|continuar lendo|continue lendo|fazer login|zaloguj|czytaj dalej|logga in|läs vidare|log ind|logg inn|kirjaudu|přihlásit se|bejelentkez|giriş yap|войти|увійти|ログイン|로그인|登录|登入|تسجيل الدخول/;

/** "May we send you notifications?": before the browser's own question. */
const ASKS_TO_PUSH =
  /(?:send|show|receive|get|enable|allow|turn on|subscribe to)\b.{0,30}\bnotifications|benachrichtigungen (?:senden|erhalten|aktivieren|zulassen)|(?:recevoir|envoyer|activer|autoriser)\b.{0,20}\bnotifications|(?:recibir|enviarte|enviarle|activar|permitir)\b.{0,20}\bnotificaciones|(?:ricevere|inviarti|attiva|attivare)\b.{0,20}\bnotifiche|(?:receber|enviar|ativar)\b.{0,20}\bnotificações|(?:meldingen|notificaties) (?:ontvangen|sturen|aanzetten)|(?:otrzymywać|wysyłać|włącz)\b.{0,20}powiadomienia|(?:skicka|få|aktivera|sende|tillad|tillat) .{0,20}(?:notiser|notifikationer|varsler)|(?:получать|присылать|включить|отправлять) .{0,20}уведомлени|bildirim(?:leri)? (?:göndermek|almak|aç)/;
/** Characters. */
const LONGEST_PUSH = 400;

const HIGHEST_CLIMB = 30;
const MOST_HEARD = 12;
/** Characters: an offer with its small print. */
const LONGEST = 2500;
/** Fields beside the one for the address: first name, last name, country. */
const MOST_FIELDS = 5;
/** Characters. */
const LONGEST_FRAME = 3000;

/** Whether text may ask to sign up, in any language: a cheap first look. Text in lower case. */
export function maySpeakOfSignUp(text: string): boolean {
  return STEMS.test(text);
}

/**
 * Words first, layout only for boxes that ask: see `judgeConsent`.
 * @param start a field for an address, or an element that says something of a newsletter
 * @returns the layer it belongs to, or null when that is no sign-up pop-up
 */
export function judgeSignUp(start: Element, around: Surroundings, judged: Set<Element>): Verdict | null {
  let found: { readonly box: Element; readonly speech: Speech } | null = null;
  let inner: { readonly element: Element; readonly speech: Speech } | undefined;
  let heard = 0;
  for (let at: Element | null = start, steps = 0; at && steps < HIGHEST_CLIMB; at = parentOf(at), steps++) {
    if (judged.has(at) || isGround(at) || around.holdsStory(at) || ++heard > MOST_HEARD) break;
    judged.add(at);
    const speech: Speech = speechOf(at, around.ear, around.shadowRootOf, inner);
    inner = { element: at, speech };
    if (speech.chars > LONGEST || speech.passwords > 0 || speech.age) break;
    const text = (at.textContent ?? '').toLowerCase();
    if (OTHER.test(nameOf(at)) || LOGS_IN.test(text)) return null;
    if ((asks(speech) || asksToPush(speech, text)) && lieOf(at).over) found = { box: at, speech };
  }
  if (!found || holdsPage(found.box)) return null;
  const words = [...found.speech.signUps][0] ?? '';
  return { rule: 'newsletter', layer: wholeLayer(found.box, around), words, text: found.speech.first };
}

/** It asks for an address and says what for, or says it in a sentence with something to press. */
function asks({ signUps, signUpTopics, addresses, fields, controls, supports }: Speech): boolean {
  if (supports > 0 || fields > MOST_FIELDS) return false;
  if (addresses > 0) return signUps.size > 0 || signUpTopics > 0;
  return fields === 0 && controls > 0 && signUps.size > 0;
}

function asksToPush({ chars, fields, controls }: Speech, text: string): boolean {
  return chars < LONGEST_PUSH && fields === 0 && controls > 1 && ASKS_TO_PUSH.test(text);
}

/** The page's only headline is in it: then it is what the reader came for. */
function holdsPage(box: Element): boolean {
  const headlines = box.ownerDocument.querySelectorAll('h1');
  return headlines.length > 0 && [...headlines].every((headline) => box.contains(headline));
}

/** Nearly every frame is a player or an advert: asked before its words are heard. */
export function mayHoldSignUp(frame: HTMLIFrameElement): boolean {
  const text = `${frame.title} ${frame.name} ${frameBody(frame)?.textContent?.slice(0, LONGEST_FRAME) ?? ''}`;
  return maySpeakOfSignUp(text.toLowerCase());
}
