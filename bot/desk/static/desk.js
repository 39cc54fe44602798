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
