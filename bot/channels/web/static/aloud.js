// Reads messages aloud: recordings of the office's, or a voice of the device itself; other voices would send the words
// to a company.
(() => {
  'use strict';
  const speech = window.speechSynthesis, root = document.documentElement;
  const MESSAGES = '.said:not(.own), #hints > .hint, #open';
  const PARTS = 'p, h1, ul:not([class]) > li, .options button';
  const UNSAID = '.unseen, .progress, .tick, .muted';
  const SPELLED = '.whole, .code bdi, a[href^="tel:"] bdi';
  const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200e\u200f\u2066-\u2069\ufe0f•✓←→]/gu;
  const LATIN = /^[\p{Script=Latin}\P{L}]*$/u;
  const SPEAKER = 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11', STOP = 'M7 7h10v10H7z';
  // What voices call a language that pages call by another name.
  const VOICED = { kmr: 'ku' };

  const written = (tag) => tag.toLowerCase().replace(/_/g, '-');
  const base = (tag) => written(tag).split('-')[0];
  const voiceOf = (tag) => {
    const names = [base(tag), VOICED[base(tag)]];
    const fitting = (speech ? speech.getVoices() : []).filter((voice) => voice.localService && names.includes(base(voice.lang)));
    return fitting.find((voice) => written(voice.lang) === written(tag)) || fitting.find((voice) => voice.default) || fitting[0];
  };

  // Of an address its host is read; codes and numbers to call are spelled.
  const wordsOf = (part) => {
    const copy = part.cloneNode(true);
    for (const unsaid of copy.querySelectorAll(`${UNSAID}, [aria-hidden]`)) unsaid.remove();
    for (const end of copy.querySelectorAll('br')) end.replaceWith(' ');
    for (const link of copy.querySelectorAll('a[href^=http] bdi')) link.textContent = link.textContent.split('/')[0];
    for (const spelled of copy.querySelectorAll(SPELLED)) {
      spelled.textContent = spelled.textContent.match(/[+\p{L}\p{N}]/gu).join(', ');
    }
    return copy.textContent.replace(PICTURES, '').replace(/\s+/g, ' ').trim();
  };

  const isSaid = (part, message) => part.closest(MESSAGES) === message && !part.matches(UNSAID)
    && !part.closest('details:not([open])') && part.getClientRects().length;

  // What a message says, in the order of the page, each part with its voice. Where the page has other letters, Latin
  // ones are German: names of streets and houses. What no voice can say is left out.
  const partsOf = (message) => [...message.querySelectorAll(PARTS)].flatMap((part) => {
    const said = isSaid(part, message) ? wordsOf(part) : '';
    if (!/[\p{L}\p{N}]/u.test(said)) return [];
    const page = root.lang, latin = LATIN.test(said);
    const own = (part.querySelector(':scope > [lang]') || part.closest('[lang]')).lang;
    const language = own === page && latin && /\p{L}/u.test(said) && !LATIN.test(document.body.dataset.read) ? 'de' : own;
    const voice = voiceOf(language) || (latin && voiceOf(page));
    return voice ? [{ said, voice, answers: part.matches('button') }] : [];
  });

  // Recordings of all that a message says are played instead.
  const audio = new Audio(), plays = audio.canPlayType('audio/ogg; codecs=opus');
  const recorded = (keys) => (plays && keys ? keys.split(' ') : []).map((key) => ({ file: `/recordings/${key}.opus` }));
  const soundsOf = (message) => {
    const { heard, answers } = message.dataset, voiced = partsOf(message), lines = recorded(heard), labels = recorded(answers);
    if (!lines.length) return voiced;
    return [...lines, ...(labels.length ? labels : voiced.filter((part) => part.answers))];
  };

  // One message is read at a time.
  let reading = null;
  const stop = () => {
    if (!reading) return;
    const { button } = reading;
    reading = null;
    audio.pause();
    if (speech) speech.cancel();
    draw(button, false);
  };
  const draw = (button, on) => {
    button.setAttribute('aria-pressed', on);
    button.querySelector('path').setAttribute('d', on ? STOP : SPEAKER);
  };
  const read = (message, button) => {
    const again = reading && reading.button === button;
    stop();
    if (again) return;
    const mine = reading = { button, parts: soundsOf(message) };
    draw(button, true);
    const next = () => {
      if (reading !== mine) return;
      const part = mine.parts.shift();
      if (!part) return stop();
      if (part.file) {
        Object.assign(audio, { src: part.file, onended: next });
        audio.play().catch(() => reading === mine && stop());
        return;
      }
      // Kept where it is not forgotten before it has ended.
      const utterance = mine.utterance = new SpeechSynthesisUtterance(part.said);
      Object.assign(utterance, { voice: part.voice, lang: part.voice.lang, onend: next, onerror: () => reading === mine && stop() });
      speech.speak(utterance);
    };
    next();
  };

  // Every message that can be heard has its button; one that goes away is silent.
  const dress = () => {
    if (reading && !reading.button.isConnected) stop();
    const voice = voiceOf(root.lang);
    for (const message of document.querySelectorAll(MESSAGES)) {
      const heard = voice || recorded(message.dataset.heard).length;
      const place = message.querySelector('.asks') || message, there = [...place.children].find((child) => child.matches('.aloud'));
      if (there && !heard) there.remove();
      if (there || !heard || message.querySelector('h1.unseen')) continue;
      const button = document.createElement('button');
      Object.assign(button, { type: 'button', className: 'aloud', title: document.body.dataset.read });
      button.setAttribute('aria-label', button.title);
      button.innerHTML = '<svg viewBox="0 0 24 24" aria-hidden="true"><path/></svg>';
      draw(button, false);
      button.addEventListener('click', () => read(message, button));
      place.append(button);
    }
  };
  new MutationObserver(dress).observe(root, { childList: true, subtree: true });
  if (speech) {
    // Some browsers go on speaking when the page has gone.
    speech.cancel();
    speech.addEventListener('voiceschanged', dress);
    addEventListener('pagehide', () => speech.cancel());
  }
  dress();
})();
