"""What a consistency note must be. Pure: plain values in, a refusal or nothing out."""

from collections.abc import Collection

from workbench.errors import N_, DomainError
from workbench.stories.models import Between, Relation

LONGEST_NOTE = 10_000


def require_sound(
    *,
    relation: Relation,
    between: Between | None,
    text: str,
    sources: Collection[int],
    claims: int,
    is_on_question: bool = False,
    is_on_article: bool = False,
) -> None:
    """Refuse a note that says too little. `sources` are those of its `claims`.

    A note is about two or more claims, a question, or an article. One that stays inside one article, where a
    figure changes or a statement gets two speakers, says so by naming the article.
    """
    if claims < 2 and not is_on_question and not is_on_article:
        raise DomainError(N_("A note ties at least two claims. Choose another one."), field="claims")
    if claims >= 2 and len(set(sources)) < 2 and not is_on_article:
        raise DomainError(
            N_(
                "All of these claims are of one source. Choose a claim of another source as well, or say that the "
                "note is about one article."
            ),
            field="claims",
        )
    if relation is Relation.CONTRADICT and between is None:
        raise DomainError(N_("Say who contradicts whom: publishers or parties."), field="between")
    if relation is not Relation.CONTRADICT and between is not None:
        raise DomainError(
            N_("Publishers or parties are named only where claims contradict each other."), field="between"
        )
    if not text.strip():
        raise DomainError(N_("Write what you found."), field="text")
    if len(text) > LONGEST_NOTE:
        raise DomainError(N_("The note is longer than %(most)d characters."), field="text", most=LONGEST_NOTE)
