// The same page as Vue 3 draws it.
import { createSSRApp, h, ref } from 'vue';
import { ADDRESS, HEADLINE, NEXT, NEXT_ADDRESS, NEXT_PARAGRAPHS, PARAGRAPHS, TEASER } from './story.ts';

export const page = () =>
  createSSRApp({
    setup() {
      const next = ref(false);
      const clicks = ref(0);
      const go = (event) => {
        event.preventDefault();
        history.pushState({}, '', NEXT_ADDRESS);
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
              h(
                'a',
                { id: 'next', href: next.value ? ADDRESS : NEXT_ADDRESS, onClick: go },
                next.value ? HEADLINE : NEXT,
              ),
            ]),
            h('p', [paragraphs[3], h('br'), 'READ MORE: How the heron of the Odel came by its seat [INSIGHT]']),
            h('p', paragraphs[4]),
          ]),
        ]);
      };
    },
  });
