/** The rules, in popup order. */
import type { Rule } from '../engine/scene.ts';
import { adlabel } from './adlabel.ts';
import { consent } from './consent.ts';
import { crosspromo } from './crosspromo.ts';
import { follow } from './follow.ts';
import { newsletter } from './newsletter.ts';
import { support } from './support.ts';

export const RULES: readonly Rule[] = [consent, newsletter, crosspromo, follow, adlabel, support];
