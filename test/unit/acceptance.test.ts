/** Declining never presses "accept", whatever a rule points at. */
import { expect, it } from 'vitest';
import { saysAccept } from '../../src/decline/acceptance.ts';

it.each([
  ...[
    'Accept',
    'Accept all',
    'ACCEPT ALL COOKIES',
    'I agree',
    'Allow all',
    'OK',
    'Got it!',
    'I understand',
    'Yes',
  ],
  ...['Alle akzeptieren', 'Zustimmen und weiter', 'Tout accepter', "J'accepte", 'Autoriser tous les cookies'],
  ...['Aceptar todo', 'Accetta tutti', 'Aceitar tudo', 'Alles accepteren', 'Godkänn alla', 'Tillad alle'],
  ...[
    'Hyväksy kaikki',
    'Akceptuję',
    'Přijmout vše',
    'Elfogadom',
    'Принять все',
    'Прийняти всі',
    'Αποδοχή όλων',
  ],
  ...['Kabul et', 'قبول الكل', 'すべて同意する', '모두 동의', '全部接受'],
])('%s is an acceptance', (label) => expect(saysAccept(label)).toBe(true));

it.each([
  ...['Reject all', 'Decline', 'Do not accept', "I don't agree", 'Disagree', 'Accept only necessary', 'Save'],
  ...['Accept selected', 'Allow selection', 'Continue without accepting', 'Manage preferences', 'Nothing'],
  ...[
    'Nur notwendige akzeptieren',
    'Ablehnen',
    'Auswahl erlauben',
    'Continuer sans accepter',
    'Tout refuser',
  ],
  ...[
    'Rechazar todo',
    'Solo necesarias',
    'Rifiuta',
    'Continua senza accettare',
    'Rejeitar',
    'Alleen noodzakelijk',
  ],
  ...['Endast nödvändiga', 'Odrzuć', 'Nie zgadzam się', 'Odmítnout', 'Отклонить', 'Не принимать', 'Reddet'],
  ...['رفض الكل', '拒否する', '同意しない', '거부', '拒绝', '不接受', '仅允许必要', ''],
])('%s is none', (label) => expect(saysAccept(label)).toBe(false));

it('takes a paragraph for no label', () => {
  expect(saysAccept(`We accept letters. ${'They come by post every day of the week. '.repeat(4)}`)).toBe(
    false,
  );
});
