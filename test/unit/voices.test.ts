/** How the newsroom's own voice is told: by its name, and by words that bid. */
import { describe, expect, it } from 'vitest';
import { namesUs } from '../../src/engine/own-name.ts';
import { siteOf } from '../../src/engine/site.ts';
import { voicesOf } from '../../src/engine/voice.ts';
import { VOICES } from '../../src/languages/voices.ts';

describe('the name of a newsroom', () => {
  const called = (name: string, host = 'kq7.example') => siteOf(`https://${host}/story`, '', name);
  it.each([
    ['Seuraa Satamalehteä kanavallamme', 'Satamalehti'],
    ['Pobierz aplikację Kuriera Portowego', 'Kurier Portowy'],
    ['Подпишитесь на «Портовый вестник»', 'Портовый вестник'],
    ['The Harbour Courier’s app', 'The Harbour Courier'],
    ['港新聞のアプリ', '港新聞'],
    ['Stay with TIDE', 'Tide'],
  ])('is in “%s”', (text, name) => {
    expect(namesUs(text, called(name))).toBe('whole');
  });
  it.each([
    ['Follow Harbour Police on the radio', 'Harbour', () => false],
    ['the tide was high', 'Tide', () => true],
    ['all the news of the day', 'News', () => true],
  ])('is not in “%s”', (text, name, isThing) => {
    expect(namesUs(text, called(name), isThing)).not.toBe('whole');
  });
  it('may be what its address says', () => {
    expect(namesUs('Stay with kq7.example', called(''))).toBe('whole');
  });
});

describe('the words of a voice', () => {
  it.each(Object.entries(VOICES))('of %s are written as they are compared', (_, voice) => {
    for (const words of Object.values(voice)) {
      expect(words).toBe(words.trim());
      for (const word of words.split(' ')) {
        expect(word).toBe(word.toLowerCase().normalize('NFC'));
        expect(word).toMatch(/^~?[\p{L}\p{N}\p{M}'’"·-]+([._]{1,2}[\p{L}\p{N}\p{M}'’-]+)*~?$/u);
      }
    }
  });
  it('bid where a clause begins, and tell within it', () => {
    const english = voicesOf(['en']);
    expect(english.hear('Please follow our channel').bids).toBe(true);
    expect(english.hear('The crew will follow our channel').bids).toBe(false);
  });
});
