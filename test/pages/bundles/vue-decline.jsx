import { createApp, h } from 'vue';
import Consent from 'vue-cookie-accept-decline';
import 'vue-cookie-accept-decline/dist/vue-cookie-accept-decline.css';

const root = document.createElement('div');
document.body.append(root);
const options = { elementId: 'bar', type: 'bar', position: 'top', transitionName: 'slideFromTop', showPostponeButton: true };
createApp({ render: () => h(Consent, options) }).mount(root);
