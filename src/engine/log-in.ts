import { type Box, linesOf, type Page } from './reader.ts';
import { tellsStory } from './scene.ts';
import type { Story } from './story.ts';

/** "Already a member? Log in": what asks for an account, and so stands before a story, in the words of most languages. */
const ASKS =
  /\bregister (?:to|for|now)\b|(?:create|make) (?:a|an|your) (?:free )?account|to read on|to read this|unlimited|to unlock|unbegrenzt|registrieren sie sich|créez (?:un|votre) compte|illimité|crea (?:una|tu) cuenta|regístrate|ilimitad|registrati|illimitat|onbeperkt|\blog ?-?in\b|\bsign in\b|already (?:a |have )|(?:keep|continue|read on|to read) reading|to (?:keep|continue) reading|einloggen|weiterlesen|bereits (?:abonnent|registriert|kunde)|se connecter|déjà (?:abonné|inscrit|un compte)|poursuivre (?:la|votre) lecture|iniciar sesión|inicia sesión|seguir leyendo|accedi\b|continua a leggere|inloggen|verder lezen|continuar lendo|continue lendo|fazer login|zaloguj|czytaj dalej|logga in|läs vidare|log ind|logg inn|kirjaudu|přihlásit se|bejelentkez|giriş yap|войти|увійти|ログイン|로그인|登录|登入|تسجيل الدخول/;

/** Whether text asks its reader to log in, or to make an account to read on. Text in lower case. */
function asksToLogIn(text: string): boolean {
  return ASKS.test(text);
}

/** Characters: a wall says no more. */
const LONGEST = 2500;

/** Whether a box stands in a wall: in something that asks its reader to log in, and that tells nothing of the story. */
export function isWalled(page: Page, story: Story | null, inner: Box): boolean {
  for (let at: Box | null = inner; at && at.chars < LONGEST; at = at.parent) {
    if (tellsStory(story, at.from, at.to)) return false;
    if (linesOf(page, at).some((line) => asksToLogIn(line.folded))) return true;
  }
  return false;
}
