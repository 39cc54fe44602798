from bot.channels.web.papers import PAPERS
from dialogs.answers import STATUS, UNSAID


def test_every_paper_has_its_picture_and_no_two_the_same() -> None:
    papers = {option.id for option in STATUS.options} - {"other", UNSAID.id}
    assert PAPERS.keys() == papers
    assert len(set(PAPERS.values())) == len(papers)
