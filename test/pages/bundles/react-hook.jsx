import { createRoot } from 'react-dom/client';
import { ConsentBanner, ConsentProvider } from 'react-hook-consent';
import 'react-hook-consent/dist/styles/style.css';

const services = [{ id: 'visits', name: 'Visits', mandatory: false }];
const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(
  <ConsentProvider options={{ services, theme: 'light' }}>
    <ConsentBanner
      settings={{ hidden: false, label: 'More', modal: { title: 'What we count' } }}
      decline={{ hidden: false, label: 'No' }}
      approve={{ label: 'Yes' }}
    >
      May we use cookies, as our <a href="/p">privacy policy</a> says?
    </ConsentBanner>
  </ConsentProvider>,
);
