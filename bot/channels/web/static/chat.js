// Better with it, complete without it: answers go out without loading a page, new messages come by themselves.
(() => {
  'use strict';
  const root = document.documentElement;
  const find = (selector, within = document) => within.querySelector(selector);
  const say = (name) => document.body.dataset[name];
  root.classList.add('js');
  history.scrollRestoration = 'manual';
  if (location.search || location.pathname !== '/chat') history.replaceState(history.state, '', '/chat');

  let attempt = 0, timer = 0, flight = null, pending = null, underway = null, unread = 0;
  let leaving = false, resending = false;

  const load = (address) => new Promise((loaded, failed) => {
    const script = document.createElement('script');
    Object.assign(script, { src: address, onload: loaded, onerror: failed });
    document.head.append(script);
  });
  // What reads aloud is fetched once the page is there.
  addEventListener('load', () => load(say('aloud')).catch(() => {}));

  // What becomes of an answer: while it is on its way, or has to wait, the line stays in sight.
  const state = (words = '', kind = '') => {
    const line = find('#state');
    if (!line) return;
    line.textContent = words;
    line.className = kind;
  };

  // The phone's way back is the page's: one entry without an address of its own lies above the page's, and going down
  // from it goes one question back and up again. Nothing to go back to: one more press leaves, and nothing is lost.
  // What waits for the network is taken back first.
  const HERE = 'here', BELOW = 'below';
  const back = () => find('#open [value="/back"]') || find('#open [value="/continue"], #open [value="/repeat"]');
  const arm = () => {
    if (history.state === HERE || !back()) return;
    history.replaceState(BELOW, '');
    history.pushState(HERE, '');
  };
  addEventListener('popstate', () => {
    if (history.state === HERE || leaving) return;
    if (underway && (attempt || performance.now() - underway.since > 2000)) {
      if (underway.goesBack) history.back();
      return withdraw();
    }
    const button = back();
    if (!button) return;
    history.forward();
    if (underway) return;
    button.click();
    if (underway) underway.goesBack = true;
  });
  // Browsers skip an entry that nobody's tap or key has made.
  for (const touched of ['click', 'keydown']) addEventListener(touched, arm, true);

  // What is not sent yet outlives a closed page, only where nobody else uses the phone; gone once it is sent. Each page
  // takes away its own alone.
  const stored = (work) => { try { return work(localStorage); } catch { /* a browser may refuse */ } };
  const keep = (body) => {
    const kept = new URLSearchParams(body);
    kept.delete('token');
    if (find('main[data-own]')) stored((disk) => disk.setItem(`unsent ${kept.get('update')}`, `${Date.now()} ${kept}`));
  };
  const keys = (disk, update) => Object.keys(disk).filter((key) => key.startsWith(`unsent${update}`));
  const forget = (update) => stored((disk) => keys(disk, update ? ` ${update}` : '').forEach((key) => disk.removeItem(key)));
  const unsent = () => stored((disk) => {
    for (const key of keys(disk, '')) {
      const [at, body] = disk[key].split(' ');
      disk.removeItem(key);
      if (Date.now() - at < 864e5) return new URLSearchParams(body);
    }
  });

  // Quick exit: hide first, tell the server, then leave without a way back. No page can take away an entry above its own:
  // one that leads to the weather too takes the place of all that lie there.
  const leave = (away) => {
    root.classList.add('gone');
    document.title = '';
    leaving = true;
    if (underway) withdraw();
    forget();
    if (!(navigator.sendBeacon && navigator.sendBeacon('/chat/leave'))) {
      fetch('/chat/leave', { method: 'POST', keepalive: true });
    }
    document.body.textContent = '';
    const down = (then) => { addEventListener('popstate', then, { once: true }); history.back(); };
    const go = () => { clearTimeout(patience); location.replace(away); };
    const cover = () => {
      history.pushState(null, '', '/weather');
      document.title = new URL(away).host;
      down(go);
    };
    const patience = setTimeout(go, 500);
    if (history.state === HERE) down(cover);
    else if (history.state === BELOW || (window.navigation && navigation.canGoForward)) cover();
    else go();
  };

  const mark = (count) => {
    unread = count;
    document.title = (count ? `(${count}) ` : '') + document.title.replace(/^\(\d+\) /, '');
  };

  // What is typed into the open question's field, and which question that is.
  const typing = (main) => [find('#words', main).value, find('.say [name=question]', main).value];

  // Only what is really new enters the log, at its place, so that it is read aloud once. News takes no question away
  // from under somebody's fingers, and words typed for one are never put into another's field.
  const merge = (now, next, turned) => {
    const [typed, to] = typing(now), other = to !== typing(next)[1], held = !turned && other && typed;
    const log = find('#log', now), same = held || now.dataset.version === next.dataset.version, fresh = [];
    if (!same) log.textContent = '';
    let at = log.firstElementChild;
    for (const message of [...find('#log', next).children]) {
      if (at && at.textContent === message.textContent) { at = at.nextElementSibling; continue; }
      if (same) message.classList.add('fresh');
      log.insertBefore(message, at);
      fresh.push(message);
    }
    while (at) { const gone = at; at = at.nextElementSibling; gone.remove(); }
    if (held) return fresh;
    for (const id of ['answered', 'command']) find('#' + id, now).replaceWith(find('#' + id, next));
    const asks = find('#question', now).textContent !== find('#question', next).textContent;
    if (turned || asks || !same) {
      const focused = document.activeElement.id === 'words';
      find('#open', now).replaceWith(find('#open', next));
      if (!turned && !other && typed) find('#words').value = typed;
      if (!turned && focused) find('#words').focus({ preventScroll: true });
    }
    for (const name of ['version', 'seen', 'news', 'own']) {
      if (name in next.dataset) now.dataset[name] = next.dataset[name]; else delete now.dataset[name];
    }
    return same ? fresh : [];
  };

  const toEnd = () => find('#open').scrollIntoView({ block: 'end' });
  const show = (html, turned) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const now = find('main'), next = find('main', page), talk = find('#open.talk');
    const near = talk && talk.getBoundingClientRect().top < innerHeight;
    let fresh = [];
    root.classList.remove('sending');
    if (find('main[data-shell]:not([data-own])', page)) forget();
    if (find('header', page)) {
      root.lang = page.documentElement.lang;
      root.dir = page.documentElement.dir;
      document.title = page.title;
      document.body.replaceWith(page.body);
    } else if (find('#log', now)) {
      fresh = merge(now, next, turned);
    } else {
      now.replaceWith(next);
    }
    if (fresh.length) {
      if (document.hidden) mark(unread + fresh.filter((message) => !message.matches('.own')).length);
      const first = fresh.find((message) => message.matches('.team')) || fresh[0];
      const top = first.getBoundingClientRect().top;
      if (near) toEnd(); else if (top < 60 || top > innerHeight - 96) point(first);
    }
    if (!turned) return;
    root.classList.add('swapped');
    for (const menu of document.querySelectorAll('.menu[open]')) menu.open = false;
    arm();
    if (talk && find('#open.talk')) {
      find('#words').focus({ preventScroll: true });
      toEnd();
      return;
    }
    const question = find('#question');
    question.focus({ preventScroll: true });
    scrollTo(0, 0);
    const start = find('#log > *') || find('#open') || question;
    if (start.getBoundingClientRect().top > innerHeight * 0.5) start.scrollIntoView({ block: 'start' });
  };

  // A message that came in out of sight is announced by one line, and nothing jumps.
  const point = (message) => {
    message.id = 'fresh';
    const link = document.createElement('a');
    link.href = '#fresh';
    link.className = 'to';
    link.textContent = say('new');
    state('', 'news');
    find('#state').append(link);
  };

  const press = (button) => {
    for (const other of document.querySelectorAll('.pressed')) other.classList.remove('pressed');
    if (button) button.classList.add('pressed');
  };

  // One answer is on its way at a time: another one takes its place.
  const send = (body) => {
    const update = new URLSearchParams(body).get('update');
    if (underway && underway.update !== update) forget(underway.update);
    underway = { update, since: performance.now() };
    attempt = 0;
    keep(body);
    deliver(body);
  };

  // If it was received all the same, the next answer shows how things are: it carries the same update id.
  const withdraw = () => {
    clearTimeout(timer);
    if (flight) flight.abort();
    forget(underway.update);
    flight = pending = underway = null;
    attempt = 0;
    root.classList.remove('sending');
    press();
    state();
  };

  // The same body, with the same update id, until the server has said that it has it.
  const deliver = (body) => {
    clearTimeout(timer);
    pending = null;
    if (flight) flight.abort();
    const mine = flight = new AbortController();
    const patience = setTimeout(() => mine.abort(), 20000);
    root.classList.add('sending');
    if (attempt) state(say(navigator.onLine ? 'busy' : 'offline'), 'waiting'); else state(say('sending'), 'sending');
    const again = (words, seconds) => {
      attempt += 1;
      state(words, 'waiting');
      pending = () => deliver(body);
      timer = setTimeout(pending, seconds * 1000);
    };
    const pause = Math.min(30, 2 ** attempt);
    const headers = { 'X-Lotse': find('main').dataset.shell || '', 'Content-Type': 'application/x-www-form-urlencoded' };
    fetch('/chat', { method: 'POST', body, headers, signal: mine.signal })
      .then(async (answer) => {
        const html = await answer.text();
        if (mine !== flight) return;
        if (answer.status === 429 || (answer.status === 503 && attempt < 3)) {
          again(say('busy'), Math.max(pause, +answer.headers.get('Retry-After') || 1));
          return;
        }
        forget(underway.update);
        flight = underway = null;
        attempt = 0;
        show(html, true);
        state(answer.ok ? say('sent') : '');
        if (answer.ok) timer = setTimeout(state, 2000);
        if (answer.ok && resending) resend();
      })
      .catch(() => { if (mine === flight) again(say('offline'), pause); })
      .finally(() => clearTimeout(patience));
  };

  // Reminders on this device: asked for from the tap itself. Whatever comes of it, the answer is sent: the server knows.
  const push = say('push');
  const pushes = push && 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
  if (pushes) root.classList.add('pushes');
  if (push && !pushes && navigator.standalone === false) root.classList.add('at-home-only');

  const device = async (allowed, renews) => {
    if (!window.subscribeToPush) await load('/push.js');
    const subscription = await window.subscribeToPush(push, allowed);
    const body = new URLSearchParams({ token: find('[name=token]').value, subscription, renews });
    await fetch('/chat/push', { method: 'POST', body });
  };
  if (pushes && Notification.permission === 'granted') device('granted', '1').catch(() => {});

  let submitted = 0;
  document.addEventListener('submit', (event) => {
    const form = event.target, button = event.submitter || document.activeElement;
    if (form.id === 'leave') {
      event.preventDefault();
      leave(form.dataset.away);
      return;
    }
    if (form.getAttribute('action') !== '/chat' || event.defaultPrevented) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form)), mine = submitted += 1;
    if (button && button.name) body.set(button.name, button.value);
    press(button);
    // The keyboard on the screen would hide what becomes of the words.
    if (document.activeElement.id === 'words' && !find('#open.talk')) document.activeElement.blur();
    if (pushes && body.get('option') === 'device') {
      state(say('sending'), 'sending');
      const allowed = new Promise((asked) => asked(Notification.requestPermission()));
      allowed.catch(() => {});
      device(allowed, '').catch(() => {})
        .then(() => { if (mine === submitted) send(body.toString()); });
    } else {
      send(body.toString());
    }
  });

  addEventListener('online', () => { if (pending) pending(); });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') { const menu = find('.menu[open]'); if (menu) { menu.open = false; find('summary', menu).focus(); } }
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.target.matches('textarea#words')) {
      event.preventDefault();
      event.target.form.requestSubmit();
    }
  });

  // What can be passed on: copied, or handed to another program of the device.
  if (navigator.clipboard) root.classList.add('copies');
  if (navigator.share) root.classList.add('shares');

  document.addEventListener('click', (event) => {
    const menu = find('.menu[open]'), within = (selector) => event.target.closest(selector);
    if (menu && !menu.contains(event.target)) menu.open = false;
    if (within('[data-print]')) print();
    const copied = within('[data-copy]'), shared = within('[data-share]'), link = within('a[href^="#"]');
    if (copied) navigator.clipboard.writeText(copied.dataset.copy).then(() => state(say('copied')), () => {});
    if (shared) navigator.share({ url: shared.dataset.share }).catch(() => {});
    if (!link) return;
    // No entry in the history for a place on the page: the way back is the page's.
    event.preventDefault();
    const to = find(link.hash);
    to.tabIndex = -1;
    to.focus({ preventScroll: true });
    to.scrollIntoView();
    if (link.classList.contains('to')) state();
  });

  // New messages: asked for where something can come; while nobody looks, only once a minute.
  let ticks = 0;
  setInterval(() => {
    const main = find('main');
    ticks += 1;
    if ((document.hidden && ticks % 3) || flight || !('news' in main.dataset)) return;
    fetch(`/chat/news?version=${main.dataset.version}&seen=${main.dataset.seen}`, { headers: { 'X-Lotse': main.dataset.shell } })
      .then(async (answer) => {
        if (answer.status === 200 && !flight) show(await answer.text(), false);
      })
      .catch(() => {});
  }, 20000);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) mark(0); });

  // A page brought back from memory may show what somebody has left.
  addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });

  if (find('#open.talk')) toEnd();
  const resend = () => {
    const kept = find('main[data-own]') ? unsent() : forget();
    resending = !!kept;
    if (!kept) return;
    kept.set('token', find('[name=token]').value);
    send(kept.toString());
  };
  resend();
})();
