import { createRoot } from 'react-dom/client';
import Consent from 'react-cookie-consent';

const root = document.createElement('div');
if (globalThis.first) document.body.prepend(root);
else document.body.append(root);
createRoot(root).render(<Consent {...globalThis.props}>{globalThis.text}</Consent>);
