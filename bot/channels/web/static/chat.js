// Better with it, complete without it: answers go out without loading a page, new messages come by themselves.
(() => {
  'use strict';
  const root = document.documentElement, say = document.body.dataset;
  const find = (selector, within = document) => within.querySelector(selector);
  root.classList.add('js');
  if (location.search) history.replaceState(null, '', location.pathname);

  let attempt = 0, timer = 0, flight = null, pending = null;

  const state = (words, waiting) => {
    const line = find('#state');
    line.textContent = words;
    line.classList.toggle('waiting', !!waiting);
  };

  // Quick exit: hide first, tell the server, then leave without a way back.
  find('#leave').addEventListener('submit', (event) => {
    event.preventDefault();
    root.classList.add('gone');
    document.title = '';
    if (!(navigator.sendBeacon && navigator.sendBeacon('/chat/leave'))) {
      fetch('/chat/leave', { method: 'POST', keepalive: true });
    }
    document.body.textContent = '';
    location.replace(event.target.dataset.away);
  });

  const read = (html) => find('main', new DOMParser().parseFromString(html, 'text/html'));

  // A turn replaces what was said; only what is really new enters the log, so that it is read aloud once.
  const show = (next, turned) => {
    const now = find('main');
    if (next.dataset.shell && next.dataset.shell !== now.dataset.shell) {
      history.replaceState(null, '', '/chat#log');
      location.reload();
      return;
    }
    const typed = turned ? null : find('#words', now);
    const log = find('#log', now), said = find('#log', next);
    if (!log || !said) {
      now.replaceWith(next);
    } else {
      const same = now.dataset.version === next.dataset.version;
      const fresh = [...said.children].slice(same ? log.children.length : 0);
      if (!same) log.textContent = '';
      if (same) fresh.forEach((message) => message.classList.add('fresh'));
      for (const id of ['answered', 'command']) find('#' + id, now).replaceWith(find('#' + id, next));
      if (turned || find('#question', now).textContent !== find('#question', next).textContent || !same) {
        find('#open', now).replaceWith(find('#open', next));
      }
      log.append(...fresh);
      for (const name of ['version', 'seen', 'news']) {
        if (name in next.dataset) now.dataset[name] = next.dataset[name]; else delete now.dataset[name];
      }
      if (typed && typed.value && find('#words')) find('#words').value = typed.value;
      if (same && fresh.length && fresh[0].getBoundingClientRect().top < 60) point(fresh[0]);
    }
    if (!turned) return;
    root.classList.add('swapped');
    const question = find('#question');
    question.focus({ preventScroll: true });
    scrollTo(0, 0);
    const start = find('#log > *') || find('#open') || question;
    if (start.getBoundingClientRect().top > innerHeight * 0.5) start.scrollIntoView({ block: 'start' });
    for (const menu of document.querySelectorAll('.menu[open]')) menu.open = false;
  };

  // A message that came in above what is on the screen is announced by one line, and nothing jumps.
  const point = (message) => {
    message.id = 'fresh';
    const link = document.createElement('a');
    link.href = '#fresh';
    link.className = 'to';
    link.textContent = say.new;
    find('#state').replaceChildren(link);
  };

  // The same body, with the same update id, until the server has said that it has it.
  const send = (url, body) => {
    clearTimeout(timer);
    pending = null;
    if (flight) flight.abort();
    const mine = flight = new AbortController();
    const patience = setTimeout(() => mine.abort(), 20000);
    state(attempt ? (navigator.onLine ? say.busy : say.offline) : say.sending, attempt);
    const again = (words, seconds) => {
      attempt += 1;
      state(words, true);
      pending = () => send(url, body);
      timer = setTimeout(pending, seconds * 1000);
    };
    const pause = Math.min(30, 2 ** attempt);
    fetch(url, { method: 'POST', body, headers: { 'X-Lotse': '1', 'Content-Type': 'application/x-www-form-urlencoded' }, signal: mine.signal })
      .then(async (answer) => {
        const html = await answer.text();
        if (mine !== flight) return;
        if (answer.status === 429 || (answer.status === 503 && attempt < 3)) {
          again(say.busy, Math.max(pause, +answer.headers.get('Retry-After') || 1));
          return;
        }
        flight = null;
        attempt = 0;
        show(read(html), true);
        state(answer.ok ? say.sent : '');
        if (answer.ok) timer = setTimeout(state, 2000, '');
      })
      .catch(() => { if (mine === flight) again(say.offline, pause); })
      .finally(() => clearTimeout(patience));
  };

  // Reminders on this device: asked for from the tap itself. Whatever comes of it, the answer is sent: the server knows.
  const pushes = say.push && 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
  if (pushes) root.classList.add('pushes');
  if (say.push && !pushes && navigator.standalone === false) root.classList.add('at-home-only');

  const device = async (allowed, renews) => {
    if (!window.subscribeToPush) {
      await new Promise((loaded, failed) => {
        const script = document.createElement('script');
        Object.assign(script, { src: '/push.js', onload: loaded, onerror: failed });
        document.head.append(script);
      });
    }
    const subscription = await window.subscribeToPush(say.push, allowed);
    const body = new URLSearchParams({ token: find('[name=token]').value, subscription, renews });
    await fetch('/chat/push', { method: 'POST', body });
  };
  if (pushes && Notification.permission === 'granted') device('granted', '1').catch(() => {});

  let submitted = 0;
  document.addEventListener('submit', (event) => {
    const form = event.target, button = event.submitter || document.activeElement;
    if (form.getAttribute('action') !== '/chat' || event.defaultPrevented) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form)), mine = submitted += 1;
    if (button && button.name) body.set(button.name, button.value);
    if (button) button.classList.add('pressed');
    attempt = 0;
    if (pushes && body.get('option') === 'device') {
      state(say.sending, true);
      const allowed = new Promise((asked) => asked(Notification.requestPermission()));
      allowed.catch(() => {});
      device(allowed, '').catch(() => {})
        .then(() => { if (mine === submitted) send('/chat', body.toString()); });
    } else {
      send('/chat', body.toString());
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
  document.addEventListener('click', (event) => {
    const menu = find('.menu[open]');
    if (menu && !menu.contains(event.target)) menu.open = false;
    if (event.target.closest('[data-print]')) print();
    if (event.target.closest('#state a')) setTimeout(state, 0, '');
  });

  // New messages: asked for only while somebody looks and something can come.
  setInterval(() => {
    const main = find('main');
    if (document.hidden || flight || !('news' in main.dataset)) return;
    fetch(`/chat/news?version=${main.dataset.version}&seen=${main.dataset.seen}`, { headers: { 'X-Lotse': '1' } })
      .then(async (answer) => {
        if (answer.status === 200 && !flight) show(read(await answer.text()), false);
      })
      .catch(() => {});
  }, 20000);

  // A page brought back from memory may show what somebody has left.
  addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
})();
