/** "Already a member? Log in": what asks for an account, and so stands before a story, in the words of most languages. */
const ASKS =
  /\bregister (?:to|for|now)\b|(?:create|make) (?:a|an|your) (?:free )?account|to read on|to read this|unlimited|to unlock|unbegrenzt|registrieren sie sich|créez (?:un|votre) compte|illimité|crea (?:una|tu) cuenta|regístrate|ilimitad|registrati|illimitat|onbeperkt|\blog ?-?in\b|\bsign in\b|already (?:a |have )|(?:keep|continue|read on|to read) reading|to (?:keep|continue) reading|einloggen|weiterlesen|bereits (?:abonnent|registriert|kunde)|se connecter|déjà (?:abonné|inscrit|un compte)|poursuivre (?:la|votre) lecture|iniciar sesión|inicia sesión|seguir leyendo|accedi\b|continua a leggere|inloggen|verder lezen|continuar lendo|continue lendo|fazer login|zaloguj|czytaj dalej|logga in|läs vidare|log ind|logg inn|kirjaudu|přihlásit se|bejelentkez|giriş yap|войти|увійти|ログイン|로그인|登录|登入|تسجيل الدخول/;

/** Whether text asks its reader to log in, or to make an account to read on. Text in lower case. */
export function asksToLogIn(text: string): boolean {
  return ASKS.test(text);
}
