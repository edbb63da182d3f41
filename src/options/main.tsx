import { render } from 'preact';
import '../ui/style.css';
import '../ui/page.css';
import { dressDocument, t } from '../ui/words.ts';
import { Options } from './Options.tsx';

dressDocument(`${t('name')} – ${t('settings')}`);
render(<Options />, document.body);
