import { createRoot } from 'react-dom/client';
import { ConsentPopup, ConsentProvider } from 'react-cookie-consent-popup';
import 'react-cookie-consent-popup/styles';

const services = [
  { id: 'needed', name: 'What we need', description: 'To show you the page.', mandatory: true },
  { id: 'visits', name: 'Visits', description: 'To count them.' },
];
const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(
  <ConsentProvider options={{ services, theme: 'light' }}>
    <ConsentPopup />
  </ConsentProvider>,
);
