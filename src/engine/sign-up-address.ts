/** Where newsletters are ordered, by address. */
export const SIGN_UP =
  /newsletter|news-letter|nyhetsbrev|nyhedsbrev|nieuwsbrief|boletin|infolettre|uutiskirje|hirlevel|rassylk|bulten/i;
