// A story that React 19 draws again and again: what we hide must not break it, and must stay hidden.
import { createRoot } from 'react-dom/client';
import { useState } from 'react';

const STORY = [
  'The clock on the town hall of Merle has been eleven minutes slow since a stork sat on the hand in May.',
  'The council has now voted to leave it as it is, because everybody in the town has got used to arriving late.',
  'The stork has moved on to the station, where the trains are run by a clock of their own.',
  'The next vote is planned for spring, when the stork is expected back with its family.',
  'Visitors who want to be on time are given a second clock at the inn, which is kept under a cloth and may be looked at once a day, in the presence of the innkeeper and one other guest.',
  'The priest rings the bells by his own watch. He says the difference has done the choir good, since those who come early now have time to warm their voices in the porch.',
];

function Page() {
  const [count, setCount] = useState(0);
  return (
    <main>
      <article>
        <h1>Town votes to keep its slow clock</h1>
        <button id="again" type="button" onClick={() => setCount(count + 1)}>
          Drawn {count} times
        </button>
        <p>{STORY[0]}</p>
        <p>{STORY[1]}</p>
        {count !== 1 && (
          <p className="promo">
            Stork takes over station cafe – and REFUSES to leave [INSIGHT]
            <br />
            Mayor’s watch found in nest, police confirm [REPORT]
          </p>
        )}
        <p key={`story-${count}`}>{STORY[2]}</p>
        <p>
          {STORY[3]} {count > 1 ? 'Bakers will open at ten.' : ''}
        </p>
        <p>{STORY[4]}</p>
        <p>{STORY[5]}</p>
        {count > 2 && (
          <p className="late">
            <strong>READ MORE: </strong>
            <a href="/sundial">Sundial in the park found to be right twice a day</a>
          </p>
        )}
      </article>
    </main>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
