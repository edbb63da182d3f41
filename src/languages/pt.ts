import type { Language } from './language.ts';

export const pt: Language = {
  code: 'pt',
  common: ['que', 'não', 'uma', 'para', 'com', 'dos', 'foi', 'pelo'],
  consentSettings: ['(configurações|definições|preferências) de cookies'],
  consent: {
    heading: ['(a|) sua privacidade é importante *'],
    pitch: ['nós e (os|) nossos * parceiros', 'utilizamos cookies (para|e)', 'usamos cookies para'],
    smallPrint: ['consulte (a|) nossa política de'],
    button: ['aceitar (tudo|todos|cookies|todos os cookies|e continuar|e fechar|)', 'aceito'],
    topic: ['cookie~', 'consentimento', 'privacidade', 'lgpd'],
  },
  newsletter: {
    heading: ['newsletter', '(nossas|) newsletters', 'newsletter *', 'boletim'],
    pitch: [
      '(assine|inscreva-se|subscreva|subscreve|cadastre-se) * newsletter~',
      '(assine|inscreva-se) * boletim',
      'cadastre-se para receber',
    ],
    smallPrint: [
      '(pode cancelar|você pode cancelar|cancelar a inscrição) a qualquer momento',
      'ao se (inscrever,|cadastrar,) você',
    ],
    button: ['assinar', 'assine', 'inscrever'],
    topic: ['newsletter~', 'boletim'],
  },
  crosspromo: {
    heading: ['(leia|veja) mais sobre *', 'saiba mais', '(veja|assista|ouça) também', 'veja mais'],
    leadIn: ['leia (mais|também|ainda|aqui)', 'ler (também|mais|ainda)', 'saiba mais:'],
    pitch: ['leia a matéria completa', 'leia o artigo completo'],
    button: ['leia mais', 'ler mais', 'ler artigo'],
  },
  follow: {
    pitch: ['siga-nos (no|nas|em)', 'siga (o|nosso|o nosso) canal', 'siga * no instagram'],
  },
  adlabel: {
    heading: [
      '(continua após a|continua depois da|) publicidade',
      'pub',
      'anúncio',
      'anúncios',
      'propaganda',
    ],
  },
  support: {
    heading: ['(exclusivo|só) para assinantes'],
    pitch: ['assine (para ler|para continuar|e leia|e tenha acesso|por apenas|já)'],
    button: ['assine', 'assine já'],
  },
};
