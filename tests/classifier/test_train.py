from __future__ import annotations

import os

import pytest

from triage.classifier.corpus import load_corpus
from triage.classifier.make import make_model
from triage.classifier.model import load_model
from triage.errors import ConfigError, SourceError
from triage.types import CARES, KINDS

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CORPUS = os.path.join(ROOT, "models", "corpus")
BATCH = """
group: g
messages:
- {id: g-1, lang: de, channel: mail, subject: "", sender: "A <a@b.example>", kind: KIND, text: "Hallo"}
"""


@pytest.fixture(scope="module")
def corpus():
    return load_corpus(CORPUS)


def test_the_corpus_is_as_wide_as_promised(corpus):
    assert len(corpus) >= 400
    share = {language: sum(e.language == language for e in corpus) / len(corpus) for language in ("de", "en", "he")}
    assert share["de"] > 0.35
    assert share["en"] > 0.3
    assert share["he"] > 0.1
    assert {e.kind for e in corpus} == set(KINDS)
    assert {e.care for e in corpus if e.kind == "recruiter"} == set(CARES)


def test_no_two_messages_are_alike(corpus):
    openings = [" ".join(e.message.body.split()[:12]) for e in corpus if len(e.message.body.split()) > 12]
    assert len(set(openings)) == len(openings)


def test_author_groups_do_not_straddle(corpus):
    assert {e.group for e in corpus if e.for_testing}.isdisjoint({e.group for e in corpus if not e.for_testing})


def test_labelled_words_stand_in_the_text(corpus):
    for e in (e for e in corpus if e.kind == "recruiter"):
        flat = " ".join(
            f"{e.message.subject}\n{e.message.text}\n{e.message.sender.name} {e.message.sender.headline}".split()
        )
        for name in ("role", "place", "pay"):
            labels = e.facts.get(name, [])
            for words in labels if isinstance(labels, list) else [labels]:
                assert " ".join(str(words).split()) in flat, (e.id, name, words)


@pytest.mark.parametrize(("kind", "said"), [("recruter", "not in LABELS"), ("recruiter", "not in LABELS")])
def test_a_wrong_label_is_told(tmp_path, kind, said):
    (tmp_path / "a.yaml").write_text(BATCH.replace("KIND", kind))
    with pytest.raises(ConfigError, match=said):
        load_corpus(str(tmp_path))


def test_a_right_label_is_read(tmp_path):
    (tmp_path / "a.yaml").write_text(BATCH.replace("KIND", "personal"))
    (example,) = load_corpus(str(tmp_path))
    assert (example.kind, example.message.sender.address) == ("personal", "a@b.example")


def test_an_empty_folder_is_told(tmp_path):
    with pytest.raises(SourceError, match="no corpus"):
        load_corpus(str(tmp_path))


def test_care_thresholds_are_in_order():
    thresholds = load_model(os.path.join(ROOT, "models", "triage.safetensors")).header["thresholds"]
    assert thresholds[0] > thresholds[1]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_committed_model_is_the_one_that_training_makes(tmp_path):
    """Equal to the last digits that another machine's linear algebra may round differently. How good it is is held by
    tests/test_cli_evaluate.py."""
    out = str(tmp_path / "m.safetensors")
    list(make_model(CORPUS, out))
    new, old = load_model(out), load_model(os.path.join(ROOT, "models", "triage.safetensors"))
    assert new.header["about"] == old.header["about"]
    assert new.header["temperature"] == pytest.approx(old.header["temperature"], abs=0.02)
    assert list(new._keys) == list(old._keys)
    assert max(abs(a - b) for a, b in zip(new._weights, old._weights, strict=True)) < 2e-2
