import { render } from 'preact';
import '../ui/style.css';
import '../ui/page.css';
import { dressDocument, t } from '../ui/words.ts';
import { Welcome } from './Welcome.tsx';

dressDocument(t('name'));
render(<Welcome />, document.body);
