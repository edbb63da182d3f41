const t = performance.now();
let how = 'adopted';
try {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('p{outline:3px solid red !important} [data-x]{display:none!important}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
} catch (e) { how = String(e); }
document.addEventListener('DOMContentLoaded', () => { document.documentElement.setAttribute('data-how', how + ' ' + t + ' ' + document.adoptedStyleSheets.length);
 try { const r = document.createRange(); r.selectNodeContents(document.querySelector('p')!); const h = new Highlight(r); CSS.highlights.set('jts', h); document.documentElement.setAttribute('data-hl','ok ' + CSS.highlights.size);} catch(e) {document.documentElement.setAttribute('data-hl',String(e));}
});
