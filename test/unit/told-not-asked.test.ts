/**
 * What a report tells of somebody is no invitation, however alike the two are written: in many languages "follow" and
 * "follows", "get" and "gets" are one word. Sentences of our own, one a language and a way to be mistaken.
 */
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/engine/plain-text.ts';
import { listenFor } from '../../src/engine/wording.ts';
import { ALL_SPOKEN } from '../../src/languages/spoken.ts';

const TOLD: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Täglich kommen Hunderte Newsletter an.',
    'Millionen Menschen folgen der Sängerin auf Instagram.',
    'Täglich erhält der Bürgermeister Drohungen per E-Mail.',
    'Danach erhalten sie einen Bescheid per E-Mail.',
    'Was ist für Sie das wichtigste Thema?',
    'Die Nachbarn boten der Familie ihre Hilfe an.',
    'Haben Sie Hinweise auf den Täter?',
    'Er werde Mitglied der Partei, sagte der Abgeordnete.',
  ],
  fr: [
    'Accès illimité à la plage pour tous les habitants.',
    "Profitez des articles du marché, disait l'affiche.",
    'Elle dit recevoir des menaces par courriel.',
    'Le maire reçoit chaque jour des dizaines de lettres par mail.',
    'Le gouvernement veut soutenir la presse locale.',
    'Ils ont décidé de faire un don à la commune.',
  ],
  es: [
    'El hospital recibe alertas de sus pacientes.',
    'Haga una donación de sangre, pide el hospital.',
    'La víctima recibe un correo en el que le piden dinero.',
    'La ciudad activa las alertas por lluvia.',
    'La polémica sigue en X desde el domingo.',
    'El club promovido por los vecinos abre mañana.',
  ],
  pt: [
    'Acesso livre a todos os parques da cidade.',
    'Apoie o jornal da escola, pediu a diretora.',
    'O partido quer que o país seja membro da aliança.',
    'Apoio de vereadores garantiu a votação.',
  ],
  it: [
    'Accesso illimitato ai musei per un giorno.',
    "L'utente scarica un documento per l'appartamento.",
    "Il Paese diventa membro dell'alleanza.",
    'Foto: archivio del Comune di Verona',
  ],
  nl: [
    'De minister laat in een brief weten dat de plannen doorgaan.',
    'De promotie van de club werd gevierd.',
    'Ik reageer daar niet op, zei de wethouder.',
  ],
  sv: [
    'Få nyhetsbrev läses till slutet.',
    'Köp av huset kostade tre kronor per månad.',
    'Landet vill bli medlem i alliansen i år.',
    'Grannländerna är redan medlem i unionen.',
    'Hon hoppas få svar via mejl.',
    'Polisen vill få tillgång till alla uppgifter.',
  ],
  no: [
    'Få nyhetsbrev blir lest til slutt.',
    'Bilder av et lik ble delt på Facebook.',
    'Nabolandet er allerede medlem av alliansen.',
    'Politiet vil få tilgang til alle opplysningene.',
  ],
  da: [
    'Få nyhedsbreve bliver læst til ende.',
    'Landet er allerede medlem af unionen.',
    'Politiet vil have adgang til alle oplysninger.',
  ],
  pl: ['Szczegóły: sąd nie podał nowej daty rozprawy.', 'Partner zaginionej kobiety zeznawał w środę.'],
  fi: [
    'Hallitus saa uutiskirjeen joka viikko.',
    'Ministeri kommentoi asiaa tiistaina.',
    'Poliisi seuraa keskustelua Facebookissa.',
    'Tilaa oli vain kuukauden tarpeisiin.',
  ],
  cs: ['Máte účet v bance?', 'Smlouvu lze kdykoli zrušit bez pokuty.'],
  sk: ['Zmluvu možno kedykoľvek zrušiť bez pokuty.'],
  ro: ['Poliția urmărește discuțiile de pe Facebook.', 'Cine descarcă aplicația vede harta.'],
};

describe('a sentence that a report tells is heard as no pitch', () => {
  for (const [code, sentences] of Object.entries(TOLD)) {
    const words = listenFor(ALL_SPOKEN().filter((language) => language.code === code));
    it.each(sentences)(`${code}: %s`, (sentence) => {
      const asked = words
        .hear(fold(sentence))
        .filter(({ kind, rule }) => rule !== 'consent' && kind !== 'topic')
        .map(({ rule, kind, words: said }) => `${rule} ${kind}: ${said}`);
      expect(asked).toEqual([]);
    });
  }
});
