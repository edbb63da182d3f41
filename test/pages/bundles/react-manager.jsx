import { createRoot } from 'react-dom/client';
import { CookieManager } from 'react-cookie-manager';

const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<CookieManager disableGeolocation {...globalThis.props} />);
