import type { Language } from './language.ts';

export const fr: Language = {
  code: 'fr',
  common: ['le', 'les', 'des', 'et', 'une', 'est', 'dans', 'pour'],
  consentSettings: ['(gestion des|gérer les|gérer mes|gérer mes choix) cookies'],
  consent: {
    heading: ['le respect de votre vie privée *', 'votre vie privée nous importe'],
    pitch: [
      'nous et nos * partenaires (stockons|utilisons|traitons|déposons)',
      'avec (nos partenaires,|votre consentement,) nous',
    ],
    smallPrint: ['traitement basé sur * intérêt légitime', 'intérêts légitimes de nos partenaires'],
    button: [
      '(tout|) refuser',
      '(continuer sans|tout|ok, tout) accepter',
      'personnaliser',
      'paramétrer les cookies',
      'gérer mes choix',
      'accepter (tout|et fermer|et continuer|les cookies|)',
      "j'accepte",
      "d'accord",
    ],
    topic: ['cookie~', 'témoins de connexion', 'traceur~', 'consentement', 'vie privée', 'rgpd'],
  },
  newsletter: {
    heading: ['(notre|) newsletter', '(nos|) newsletters', '(la|) newsletter *'],
    pitch: [
      '(inscrivez-vous|abonnez-vous|abonne-toi|inscris-toi) * newsletter~',
      '(inscrivez-vous|abonnez-vous) * infolettre~',
      'inscrivez-vous gratuitement à',
      "(s'inscrire|s'abonner) à la newsletter",
    ],
    smallPrint: [
      'vous (pouvez vous désinscrire|pouvez vous désabonner|désinscrire) à tout moment',
      'en vous inscrivant, vous (acceptez|)',
      'en renseignant votre adresse',
    ],
    button: ["s'inscrire", "je m'inscris", "m'inscrire", 'inscription'],
    topic: ['newsletter~', 'infolettre~', 'boîte mail'],
  },
  crosspromo: {
    heading: [
      'à (lire|voir aussi|voir|découvrir|écouter)',
      'à lire sur *',
      'voir aussi',
      'sur le même (sujet|thème)',
      'dans la même (rubrique|catégorie)',
    ],
    leadIn: [
      "(source :|source:) lire l'article",
      '(lire|à lire|lisez) aussi',
      '(lire|à lire|lisez) également',
      'lire la suite',
      'lire plus',
      'à lire:',
      'relire:',
    ],
    pitch: ["lire l'article complet", 'lisez notre article'],
    button: ["lire (l'article complet|la suite|l'article|plus|)"],
  },
  follow: {
    pitch: [
      'suivez-nous',
      'suivez * sur (facebook|instagram|whatsapp|google)',
      'suivez notre chaîne',
      'rejoignez-nous sur',
      'rejoignez * chaîne whatsapp',
    ],
  },
  adlabel: {
    heading: [
      '(suite après la|) publicité',
      'publicités',
      'annonce',
      'pub',
      'la suite (après la|après cette|sous cette) publicité',
    ],
  },
  support: {
    heading: ['(article|contenu|) réservé aux abonnés'],
    pitch: [
      'il vous reste * (à lire|de cet article)',
      'la suite est réservée aux abonnés',
      'cet article est réservé * abonnés',
      'abonnez-vous (pour|à partir de|et)',
    ],
    button: ['abonnez-vous', "s'abonner", "je m'abonne"],
  },
};
