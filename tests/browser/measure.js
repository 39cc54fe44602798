// What a person would see on the page as it stands: run in the page, gives one sentence for each thing that is wrong.
() => {
  const wrong = [];
  const name = (element) => `<${element.tagName.toLowerCase()}> "${(element.innerText || element.value || element.getAttribute('aria-label') || '').trim().slice(0, 40)}"`;
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen, .skip');
  if (document.documentElement.scrollWidth > innerWidth) wrong.push(`the page is ${document.documentElement.scrollWidth} wide on a screen of ${innerWidth}`);

  for (const element of document.querySelectorAll('button, a, input:not([type=hidden]), textarea, summary')) {
    if (!shown(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.left < -0.5 || box.right > innerWidth + 0.5) wrong.push(`${name(element)} leaves the screen`);
    if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline' && !element.matches('input, textarea')) wrong.push(`${name(element)} is cut`);
    const inText = element.matches('p:not(:only-child) a, p span a') && !element.matches('.action, .call');
    if (!inText && (box.height < 43.5 || box.width < 24)) wrong.push(`${name(element)} is only ${box.width} x ${box.height}`);
    if (element.matches('.options:not(.quiet) button') && box.height < 51.5) wrong.push(`${name(element)} is lower than 52`);
    if (element.matches('.call') && box.height < 55.5) wrong.push(`${name(element)} is lower than 56`);
    const label = element.labels ? [...element.labels].map((one) => one.innerText).join('') : '';
    if (!(element.textContent.trim() || element.getAttribute('aria-label') || label)) wrong.push(`${element.outerHTML.slice(0, 80)} has no name`);
  }

  const rgb = (colour) => (colour.match(/[\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((part) => { const c = part / 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; })
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const contrast = (one, other) => { const [a, b] = [light(one), light(other)].sort((x, y) => y - x); return (a + 0.05) / (b + 0.05); };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const element = words.currentNode.parentElement;
    if (!words.currentNode.textContent.trim() || !shown(element) || element.matches('.anchor, noscript')) continue;
    const value = contrast(rgb(getComputedStyle(element).color), behind(element));
    if (value < 4.5) wrong.push(`"${words.currentNode.textContent.trim().slice(0, 30)}" has a contrast of ${value.toFixed(2)}`);
  }
  for (const element of document.querySelectorAll('.options:not(.quiet) button, .field')) {
    const value = contrast(rgb(getComputedStyle(element).borderTopColor), behind(element.parentElement));
    if (value < 3) wrong.push(`the edge of ${name(element)} has a contrast of ${value.toFixed(2)}`);
  }
  if (document.querySelectorAll('h1').length !== 1) wrong.push('not exactly one h1');
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  if (new Set(ids).size !== ids.length) wrong.push(`an id twice: ${ids}`);
  for (const element of document.querySelectorAll('[aria-describedby], [aria-labelledby]')) {
    for (const id of `${element.getAttribute('aria-describedby') || ''} ${element.getAttribute('aria-labelledby') || ''}`.trim().split(/\s+/)) {
      if (!document.getElementById(id)) wrong.push(`${name(element)} points to #${id}, which is not there`);
    }
  }
  return wrong;
}
