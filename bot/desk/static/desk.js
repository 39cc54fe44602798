// Keys for whoever works here all morning; every page is complete without them.
(() => {
  'use strict';
  const rows = () => [...document.querySelectorAll('.rows tbody tr')].filter((row) => row.querySelector('a'));
  const at = () => document.activeElement.closest('.rows tbody tr');
  const move = (step) => {
    const all = rows();
    if (!all.length) return;
    const now = all.indexOf(at());
    const next = now < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(now + step, 0), all.length - 1);
    const link = all[next].querySelector('a');
    link.focus();
    all[next].scrollIntoView({ block: 'nearest' });
  };
  const take = () => {
    const form = (at() || document.querySelector('.intake main') || document.createElement('i')).querySelector('form[action$="/take"]');
    if (form) form.requestSubmit();
  };
  const search = () => {
    const field = document.querySelector('[role=search] input:not([type=hidden])');
    if (field) { field.focus(); field.select(); }
  };
  const help = () => {
    const keys = document.querySelector('details.keys');
    if (keys) { keys.open = !keys.open; keys.querySelector('summary').focus(); }
  };
  const does = { j: () => move(1), k: () => move(-1), t: take, '/': search, '?': help };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest('input:not([type=checkbox]), textarea, select')) {
      if (event.key === 'Escape') event.target.blur();
      return;
    }
    const act = does[event.key];
    if (act) { event.preventDefault(); act(); }
  });
})();

// News: asked for every 15 seconds while the page is looked at. Only parts marked as live are drawn anew, and none in
// which somebody types, chooses or is about to press something.
(() => {
  'use strict';
  const { news: address, page } = document.body.dataset;
  if (!address) return;
  const EVERY = 15000, AT_ONCE = 5000, STILL = 3000;
  const title = document.title, bar = document.querySelector('.alarm'), toggle = document.querySelector('button.sound');
  let tag = '', mark = '', known = null, stale = false, timer = 0, asking = false, moved = 0;
  const fresh = new Set();

  const changed = (field) => {
    if (field.type === 'hidden') return false;
    if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
    if (field.matches('select')) {
      return field.selectedIndex !== Math.max(0, [...field.options].findIndex((option) => option.defaultSelected));
    }
    return field.value !== field.defaultValue;
  };
  const busy = (region) => {
    const at = document.activeElement, chosen = getSelection();
    if (region.contains(at) && at.closest('form')) return true;
    if ([...region.querySelectorAll('input, select, textarea')].some(changed)) return true;
    if (!chosen.isCollapsed && region.contains(chosen.anchorNode)) return true;
    return Date.now() - moved < STILL && Boolean(region.querySelector('a:hover, button:hover'));
  };
  const swap = (region, drawn) => {
    const at = document.activeElement, href = region.contains(at) ? at.getAttribute('href') : null;
    const opened = [...region.querySelectorAll('details')].map((details) => details.open);
    region.replaceChildren(...drawn.childNodes);
    [...region.querySelectorAll('details')].forEach((details, at) => { details.open = Boolean(opened[at]); });
    const again = href && [...region.querySelectorAll('a')].find((link) => link.getAttribute('href') === href);
    if (again) again.focus({ preventScroll: true });
  };
  const refresh = async () => {
    const regions = [...document.querySelectorAll('[data-live]')];
    if (!regions.some((region) => !busy(region))) { stale = regions.length > 0; return; }
    const answer = await fetch(page || location.href, { cache: 'no-store', redirect: 'manual' });
    if (!answer.ok) return;
    const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html');
    stale = false;
    for (const region of regions) {
      const other = drawn.getElementById(region.id);
      if (other && busy(region)) stale = true;
      else if (other) swap(region, other);
    }
  };

  const silent = () => { try { return localStorage.getItem('lotse-sound') === 'off'; } catch { return false; } };
  let audio = null;
  const listen = () => { audio = audio || (window.AudioContext ? new AudioContext() : null); };
  for (const event of ['pointerdown', 'keydown']) document.addEventListener(event, listen, { once: true });
  const sound = () => {
    if (!audio || silent()) return;
    for (const wait of [0, 0.3]) {
      const tone = audio.createOscillator(), volume = audio.createGain(), from = audio.currentTime + wait;
      tone.frequency.value = 660;
      volume.gain.setValueAtTime(0.15, from);
      volume.gain.exponentialRampToValueAtTime(0.001, from + 0.25);
      tone.connect(volume).connect(audio.destination);
      tone.start(from);
      tone.stop(from + 0.25);
    }
  };
  const show = () => { toggle.textContent = silent() ? toggle.dataset.off : toggle.dataset.on; };
  if (toggle) {
    toggle.hidden = false;
    show();
    toggle.addEventListener('click', () => {
      try { localStorage.setItem('lotse-sound', silent() ? 'on' : 'off'); } catch { /* kept for this page alone */ }
      show();
    });
  }

  const linked = (reference) => [...document.querySelectorAll('a')].filter((link) => link.pathname.endsWith(`/intake/${reference}`));
  const tell = (told) => {
    document.title = told.new ? `(${told.new}) ${title}` : title;
    if (known === null) {
      // A page that was opened in the background is asked about late: what came meanwhile is new to who looks now.
      const late = performance.now() > AT_ONCE;
      known = new Set(told.crises.filter((reference) => !late || linked(reference).length));
      stale = late;
    }
    stale = stale || (mark !== '' && mark !== told.page);
    mark = told.page;
    const come = told.crises.filter((reference) => !known.has(reference));
    known = new Set(told.crises);
    come.forEach((reference) => fresh.add(reference));
    for (const reference of fresh) if (!known.has(reference)) fresh.delete(reference);
    if (come.length) sound();
    const last = [...fresh].pop();
    if (bar) {
      bar.hidden = !last;
      const link = bar.querySelector('a');
      if (last && link.textContent !== last) { link.textContent = last; link.href = `${link.dataset.to}${last}`; }
    }
  };
  const ask = async () => {
    clearTimeout(timer);
    if (asking || document.hidden) return;
    asking = true;
    let over = false;
    try {
      const answer = await fetch(address, { cache: 'no-store', redirect: 'manual', headers: tag ? { 'If-None-Match': tag } : {} });
      if (answer.ok) {
        tag = answer.headers.get('ETag') || '';
        tell(await answer.json());
      }
      over = !answer.ok && answer.status !== 304 && answer.status < 500;  // nobody is logged in any more
      if (stale && !over) await refresh();
      for (const reference of fresh) for (const link of linked(reference)) link.closest('tr')?.classList.add('fresh');
    } catch { /* the network is away: asked again */ }
    asking = false;
    if (!over) timer = setTimeout(ask, EVERY);
  };
  document.addEventListener('pointermove', () => { moved = Date.now(); }, { passive: true });
  document.addEventListener('visibilitychange', ask);
  ask();
})();

// This browser: subscribes it to notices from a tap, as browsers want it; what subscribes stands in push.js.
(() => {
  'use strict';
  const form = document.querySelector('form.this-browser');
  if (!form || !window.subscribeToPush || !('PushManager' in window) || !('Notification' in window)) return;
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const problem = form.querySelector('[role=alert]');
    problem.hidden = true;
    try {
      form.elements.subscription.value = await window.subscribeToPush(form.dataset.key, Notification.requestPermission());
      form.submit();
    } catch { problem.hidden = false; }
  });
})();
