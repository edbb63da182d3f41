// The story that both frameworks tell: on the server, and again in the browser.
export const HEADLINE = 'Bridge over the Odel opens to walkers';
export const PARAGRAPHS = [
  'The bridge over the Odel, which was closed for eleven years after a barge had leaned on it, is open again to walkers.',
  'The first across were two sisters who had gone to school on the far side and have written to each other since.',
  'A toll of one button is taken at either end, as it was when the bridge was built, and given to the tailor.',
  'Cyclists are asked to get off, which most did on Saturday, and horses to go through the ford, which all of them did.',
  'The engineer who mended it says the barge is still there and does most of the work of holding up the middle.',
];
export const TEASER = 'READ MORE: ';
export const NEXT = 'Ferryman of the Odel takes up knitting';
/** Each of the two stories leads to the other: a teaser of the story that is open would be none. */
export const ADDRESS = '/2026/bridge-opens-to-walkers';
export const NEXT_ADDRESS = '/2026/ferryman-takes-up-knitting';
export const NEXT_PARAGRAPHS = [
  'The ferryman, who has had nothing to do since the bridge was opened, has begun to knit a net for the goal of the school.',
  'He learned it from the elder of the two sisters, who comes across each morning to see how far he has got with it.',
  'The net will be the longest in the valley, he says, as nobody has told him how wide the goal of the school is.',
  'The school has two goals, and the head of it hopes that the ferry will not be needed before the second one is done.',
  'Until then the ferry lies at the landing, where a heron has taken the seat at the back and is not asked to pay.',
];
