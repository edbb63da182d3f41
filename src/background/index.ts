import browser from 'webextension-polyfill';
import { isQuestion } from '../engine/question.ts';
import type { ToBackground, ToPage } from '../messages.ts';
import { showBadge } from './badge.ts';
import { runCommand } from './commands.ts';
import { declineIn, runSnippet } from './decline.ts';
import { judge } from './judge.ts';
import { listenToMenus, makeMenus } from './menus.ts';
import { storeTables, tableFor } from './tables.ts';

// The worker may be stopped after every event: listeners are set at once and nothing is kept but what can be made again.

browser.runtime.onMessage.addListener((raw: unknown, sender: browser.Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id) return undefined;
  const message = raw as Partial<ToBackground> | null;
  const tabId = sender.tab?.id;
  if (message?.type === 'counted' && tabId !== undefined && sender.frameId === 0) {
    const total = Number.isFinite(message.total) ? Math.max(0, Math.trunc(Number(message.total))) : 0;
    void showBadge(tabId, total, message.state ?? 'on');
  }
  if (message?.type === 'judge' && isQuestion(message.question)) return judge(message.question);
  if (message?.type === 'table') return tableFor(String(message.code));
  if (message?.type === 'decline' && tabId !== undefined && sender.frameId === 0) return declineIn(tabId);
  if (message?.type === 'snippet' && tabId !== undefined)
    return runSnippet(tabId, sender.frameId ?? 0, String(message.id));
  if (message?.type === 'declined' && tabId !== undefined) {
    const done: ToPage = { type: 'declined' };
    void browser.tabs.sendMessage(tabId, done, { frameId: 0 }).catch(() => {});
  }
  return undefined;
});

// Firefox for Android has no keyboard commands.
browser.commands?.onCommand.addListener((command, tab) => void runCommand(command, tab?.id));

listenToMenus();

browser.runtime.onInstalled.addListener(({ reason }) => {
  void makeMenus();
  // Where nothing can be stored, every page asks.
  storeTables().catch(() => {});
  // After an update nothing pops up.
  if (reason === 'install')
    void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
});
