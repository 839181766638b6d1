from __future__ import annotations

import json
import math
import os

import pytest

from triage.classifier.features import Features, features, grams
from triage.classifier.model import OUTPUTS, load_model, read_model
from triage.errors import ModelError
from triage.facts import find_facts, read_message

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PATH = os.path.join(ROOT, "models", "triage.safetensors")
TEXTS = (
    "Hallo Frau Mertens, für einen namhaften Kunden im Raum Ulm suche ich eine Assistenz. Interesse?",
    "Hi Tom, your talk on index bloat stuck with me. We need a Go developer in Berlin, 90k.",
    'שלום דנה, אנחנו מחפשים מנהלת חשבונות בחיפה, שכר עד 18,000 ש"ח',
    "Mama, mein Handy ist kaputt, das ist meine neue Nummer. Schreib mir auf WhatsApp!",
    "",
    "?!",
)


@pytest.fixture(scope="module")
def data():
    with open(PATH, "rb") as file:
        return file.read()


def seen(text, message):
    reading = read_message(message(text))
    return features(reading, find_facts(reading))


def test_the_scorer_and_scikit_learn_agree(data, message):
    """The stored weights put into scikit-learn's own estimators, fed by the training's own matrix."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    from triage.classifier import train

    model = read_model(data, PATH)
    items = [seen(text, message) for text in TEXTS]
    names = {name: i for i, name in enumerate(sorted({n for item in items for n in train.values(item)}))}
    rows = np.array([model.weight(name) for name in names])
    theirs = LogisticRegression()
    theirs.classes_ = np.arange(len(OUTPUTS) - 1)
    stretch = np.array(model.header["temperature"][:-1])
    theirs.coef_ = rows[:, :-1].T * stretch[:, None]
    theirs.intercept_ = np.array(model.header["intercepts"][:-1]) * stretch
    x = train.matrix([train.values(item) for item in items], names)
    expected = theirs.decision_function(x)
    chances = theirs.predict_proba(x)
    for item, row, chance in zip(items, expected, chances, strict=True):
        ours = model.logits(item)
        assert ours[:-1] == pytest.approx(row, abs=1e-6)
        odds = [math.exp(v - max(ours[:-1])) for v in ours[:-1]]
        assert [o / sum(odds) for o in odds] == pytest.approx(chance, abs=1e-6)
    assert len({tuple(np.round(row, 3)) for row in expected}) > 4


def test_every_stored_weight_is_found_by_its_name(data):
    model = read_model(data, PATH)
    size = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + size])
    begin, end = header["names"]["data_offsets"]
    names = data[8 + size + begin : 8 + size + end].decode().rstrip("\n").split("\n")
    assert len(names) == header["weights"]["shape"][0] > 1000
    assert all(any(model.weight(name)) for name in names[:: len(names) // 200])
    assert not any(model.weight("w no such word here"))


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda d: d[: len(d) // 2], "cut"),
        (lambda d: d[:5], "cut"),
        (lambda d: b"", "cut"),
        (lambda d: d[:-9] + b"x" + d[-8:], "changed"),
        (lambda d: d.replace(b'"version": "1"', b'"version": "9"'), "version '9'"),
        (lambda d: b"\xff" * len(d), "not a model"),
        (lambda d: (20).to_bytes(8, "little") + b'{"__metadata__": {}} ' + d, "version"),
        (lambda d: (4).to_bytes(8, "little") + b"[1] " + d, "not a model"),
    ],
)
def test_a_damaged_model_is_one_clear_line(data, damage, said):
    with pytest.raises(ModelError) as error:
        read_model(damage(data), "m.safetensors")
    (line,) = error.value.lines
    assert line.startswith("m.safetensors: ")
    assert said in line
    assert "triage train" in line


def test_a_missing_model_says_what_to_do():
    with pytest.raises(ModelError, match="triage train"):
        load_model("/nowhere/m.safetensors")


def test_any_safetensors_reader_could_open_it(data):
    size = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + size])
    assert size % 8 == 0
    ends = sorted(h["data_offsets"][1] for name, h in header.items() if name != "__metadata__")
    assert ends[-1] == len(data) - 8 - size
    assert len(data) < 5_000_000


def test_names_sums_and_towns_are_seen_as_their_class(message):
    one = seen("Hallo Frau Mertens, 90k € in Berlin bei der Kessler Optik GmbH", message)
    two = seen("Hallo Frau Schulze, 50.000 € in Ulm bei der Zander Bau AG", message)
    assert set(one.words) == set(two.words)
    assert not {"mertens", "berlin", "kessler"} & set(one.words)


def test_the_order_of_words_matters_but_not_their_number(message):
    assert seen("suche stelle suche stelle", message).stems == seen("suche stelle", message).stems
    assert seen("suche stelle", message).words != seen("stelle suche", message).words


def test_grams_stay_within_the_word():
    assert list(grams("ab")) == ["^ab", "ab$", "^ab$"]
    assert all(3 <= len(g) <= 5 for g in grams("personalberatung"))


def test_nothing_at_all_can_be_scored(data):
    assert len(read_model(data, PATH).logits(Features((), (), ()))) == len(OUTPUTS)
