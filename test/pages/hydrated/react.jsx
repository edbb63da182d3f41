// A news page that React 19 draws on the server and takes over in the browser.
import { useState } from 'react';
import { ADDRESS, HEADLINE, NEXT, NEXT_ADDRESS, NEXT_PARAGRAPHS, PARAGRAPHS, TEASER } from './story.ts';

export function Page() {
  const [next, setNext] = useState(false);
  const [clicks, setClicks] = useState(0);
  const paragraphs = next ? NEXT_PARAGRAPHS : PARAGRAPHS;
  return (
    <main>
      <article>
        <h1>{next ? NEXT : HEADLINE}</h1>
        <button id="count" type="button" onClick={() => setClicks(clicks + 1)}>
          Clicked {clicks} times
        </button>
        {paragraphs.slice(0, 3).map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p className="promo">
          <strong>{TEASER}</strong>
          <a
            id="next"
            href={next ? ADDRESS : NEXT_ADDRESS}
            onClick={(event) => {
              event.preventDefault();
              history.pushState({}, '', NEXT_ADDRESS);
              setNext(true);
            }}
          >
            {next ? HEADLINE : NEXT}
          </a>
        </p>
        <p>
          {paragraphs[3]}
          <br />
          READ MORE: How the heron of the Odel came by its seat [INSIGHT]
        </p>
        <p>{paragraphs[4]}</p>
      </article>
    </main>
  );
}
