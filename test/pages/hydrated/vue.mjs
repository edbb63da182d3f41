// The same page as Vue 3 draws it.
import { createSSRApp, h, ref } from 'vue';
import { HEADLINE, NEXT, NEXT_PARAGRAPHS, PARAGRAPHS, TEASER, TEASER_LINK } from './story.ts';

export const page = () =>
  createSSRApp({
    setup() {
      const next = ref(false);
      const clicks = ref(0);
      const go = (event) => {
        event.preventDefault();
        history.pushState({}, '', '/2026/ferryman-takes-up-knitting');
        next.value = true;
      };
      return () => {
        const paragraphs = next.value ? NEXT_PARAGRAPHS : PARAGRAPHS;
        return h('main', [
          h('article', [
            h('h1', next.value ? NEXT : HEADLINE),
            h('button', { id: 'count', type: 'button', onClick: () => clicks.value++ }, `Clicked ${clicks.value} times`),
            ...paragraphs.slice(0, 3).map((text) => h('p', { key: text }, text)),
            h('p', { class: 'promo' }, [
              h('strong', TEASER),
              h('a', { id: 'next', href: '/2026/ferryman-takes-up-knitting', onClick: go }, TEASER_LINK),
            ]),
            h('p', [paragraphs[3], h('br'), 'READ MORE: How the heron of the Odel came by its seat [INSIGHT]']),
            h('p', paragraphs[4]),
          ]),
        ]);
      };
    },
  });
