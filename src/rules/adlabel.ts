/** What stands over adverts, and the frames of adverts that never came. */
import type { Finding, Rule } from '../engine/scene.ts';
import { hears, isFurniture } from '../engine/scene.ts';

export const adlabel: Rule = {
  id: 'adlabel',
  find(scene) {
    if (!scene.story) return [];
    const findings: Finding[] = [];
    for (const line of scene.saying('adlabel')) {
      if (line.text.length > 80) continue;
      // A heading with paragraphs under it opens a chapter.
      if (/^h[1-4]$/.test(line.box.tag) && scene.story.prose.has(line.index + 1)) continue;
      const said = hears(scene, line, 'adlabel', 'heading', 'pitch', 'button');
      // A list of the site's own pages has a link called "Advertising": that is furniture.
      if (!said || isFurniture(line.box) || (line.box.tag === 'li' && line.links.length > 0)) continue;
      findings.push({ rule: 'adlabel', reason: { code: 'adLabel', detail: said.words }, line });
    }
    return findings;
  },
};
