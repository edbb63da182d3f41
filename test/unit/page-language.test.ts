/** A page is heard in the language it is written in, whatever it names. */
import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../src/engine/page-language.ts';
import { ALL_SPOKEN } from '../../src/languages/spoken.ts';

const TABLES = ALL_SPOKEN();

const ZULU = [
  'Amanzi edolobha azovalwa ngeSonto ekuseni ukuze kulungiswe amapayipi amadala asemgwaqweni omkhulu edolobheni.',
  'Okhulumela umasipala uthembise abahlali, bazonikezwa amathangi amanzi ngaphambi kokuqala komsebenzi wokulungiswa kwamapayipi.',
  '“Siyacela abahlali bonge amanzi, asazi ngempela umsebenzi uzothatha isikhathi esingakanani,” kusho isikhulu sikamasipala.',
  'Abahlali bayakujabulela ukulungiswa kwamapayipi kodwa bakhathazekile ngezingane nabantu abadala abahlala emafulethini.',
  'Uthisha wesikole esiseduze uthe izingane zizofundela ekhaya, ngoba esikoleni ngeke kube khona amanzi okuphuza nokupheka.',
  'Izitolo ezisemgwaqweni omkhulu zizovalwa emini, kanye nendawo yokupaka izimoto, kuze kuqedwe umsebenzi ngoLwesibili.',
  'Umasipala uthe uzobika izinguquko, futhi wathembisa ukuthi abahlali bazokwaziswa uma umsebenzi uthatha isikhathi eside.',
  'Akuqali ukuthi kuvalwe amanzi kule ndawo, njengoba ngonyaka owedlule kwaqhuma amapayipi amathathu ngenxa yokuguga.',
];

const spoken = (tag: string, paragraphs: readonly string[]) =>
  languagesOf(tag, { paragraphs, all: () => paragraphs.join(' ') }, TABLES).languages.map(({ code }) => code);

describe('a page that names the wrong language', () => {
  it('is heard in its own, though its words are long and few of them short', () => {
    expect(spoken('en', ZULU)).toContain('zu');
  });
});
