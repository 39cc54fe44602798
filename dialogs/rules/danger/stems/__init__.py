"""The stems of danger, one module a language."""

from collections.abc import Mapping
from types import MappingProxyType

from dialogs.rules.danger.stems import (
    am,
    ar,
    bg,
    ckb,
    de,
    en,
    es,
    fa,
    fa_af,
    fr,
    it,
    kmr,
    pl,
    ps,
    ro,
    ru,
    so,
    sq,
    sr_latn,
    ti,
    tr,
    uk,
    vi,
)

STEMS: Mapping[str, str] = MappingProxyType(
    {
        "de": de.STEMS,
        "en": en.STEMS,
        "ar": ar.STEMS,
        "fa_AF": fa_af.STEMS,
        "fa": fa.STEMS,
        "ps": ps.STEMS,
        "uk": uk.STEMS,
        "ru": ru.STEMS,
        "tr": tr.STEMS,
        "kmr": kmr.STEMS,
        "ti": ti.STEMS,
        "so": so.STEMS,
        "fr": fr.STEMS,
        "es": es.STEMS,
        "bg": bg.STEMS,
        "ro": ro.STEMS,
        "pl": pl.STEMS,
        "it": it.STEMS,
        "vi": vi.STEMS,
        "sq": sq.STEMS,
        "sr_Latn": sr_latn.STEMS,
        "ckb": ckb.STEMS,
        "am": am.STEMS,
    }
)
"""Every language's stems by catalog code."""
