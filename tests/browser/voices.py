"""Stands for the voices of a device, which the browser of the tests has none of."""

import json
from collections.abc import Sequence

VOICES = """(() => {
    const voice = (lang, localService = true) => ({ lang, localService, default: false, name: lang });
    let known = VOICES.map(lang => voice(lang.replace("*", ""), !lang.includes("*"))), speaking = null;
    const speech = new EventTarget();
    window.said = [];
    Object.assign(speech, {
        getVoices: () => known,
        speak: utterance => { speaking = utterance; said.push([utterance.voice.lang, utterance.text]); },
        cancel: () => { const broken = speaking; speaking = null; if (broken) broken.onerror(); },
        end: () => { const ended = speaking; speaking = null; ended.onend(); return !!speaking; },
        learn: lang => { known = [...known, voice(lang)]; speech.dispatchEvent(new Event("voiceschanged")); },
    });
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };
})()"""


def with_voices(tags: Sequence[str]) -> str:
    """Give a script by which a page finds voices for languages; one with a star is a company's in the network.

    ``said`` of the page's window has what was spoken, by which voice; a part ends with ``speechSynthesis.end()``.
    """
    return VOICES.replace("VOICES", json.dumps(list(tags)), 1)
