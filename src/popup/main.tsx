import { render } from 'preact';
import '../ui/style.css';
import './popup.css';
import { dressDocument, t } from '../ui/words.ts';
import { Popup } from './Popup.tsx';

dressDocument(t('name'));
render(<Popup />, document.body);
