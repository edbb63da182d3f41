import type { Language } from './language.ts';

export const es: Language = {
  code: 'es',
  common: ['el', 'los', 'las', 'que', 'del', 'una', 'por', 'con'],
  consentSettings: ['configuración de (cookies|privacidad|la privacidad)', 'configurar cookies'],
  consent: {
    heading: ['tu privacidad es importante *', 'tu privacidad nos importa'],
    pitch: [
      'nosotros y nuestros * socios',
      'con (su acuerdo,|tu consentimiento,) nosotros y',
      '(utilizamos|usamos) cookies propias',
    ],
    smallPrint: ['(consulta|consulte) nuestra política de cookies'],
    button: [
      'aceptar (todo|todas|todas las cookies|cookies|y continuar|y cerrar|)',
      'acepto',
      'estoy de acuerdo',
    ],
    topic: ['cookie~', 'consentimiento', 'privacidad', 'rgpd', 'datos personales'],
  },
  newsletter: {
    heading: ['newsletter', 'newsletters', 'boletín', 'boletines', 'boletín *'],
    pitch: [
      '(suscríbete|suscríbase|suscribite|apúntate) * newsletter~',
      '(suscríbete|suscríbase|apúntate) * boletín',
      'suscríbete * boletines',
      'apúntate gratis',
    ],
    smallPrint: [
      '(puedes darte|puede darse|darte) de baja en cualquier momento',
      'al (suscribirte,|suscribirte) aceptas',
    ],
    button: ['suscribirse', 'suscribirme', 'suscríbete', 'suscríbase'],
    topic: ['newsletter~', 'boletín', 'boletines'],
  },
  crosspromo: {
    heading: [
      '(artículo|contenido|) relacionado',
      '(artículos|contenidos|temas|videos|vídeos|) relacionados',
      '(noticias|notas|) relacionadas',
      'noticia relacionada',
    ],
    leadIn: ['(lee|lea|leé|leer) también', '(lee|lea|leer) más', 'lee aquí', 'lea aquí', 'lea además'],
    pitch: ['(haz|haga) clic aquí para leer'],
    button: ['(leer|ver|) más', 'seguir leyendo'],
  },
  follow: {
    pitch: [
      '(síguenos|síganos|seguinos) en',
      'síguenos por',
      'sigue toda la * en facebook',
      'sigue * en google news',
      'sigue nuestro canal',
      'sigue el canal de',
    ],
  },
  adlabel: {
    heading: [
      'publicidad',
      'anuncio',
      'anuncios',
      'pub',
      'pauta',
      'espacio publicitario',
      'continúa leyendo',
      'continúa después de la publicidad',
    ],
  },
  support: {
    heading: ['exclusivo (para|) suscriptores', 'contenido exclusivo *'],
    pitch: [
      'suscríbete (para seguir leyendo|para leer|para acceder|por solo|y accede|y disfruta)',
      'suscríbete a * lee sin límites',
    ],
    button: ['suscríbete (ahora|)', 'suscribirse'],
  },
};
