"""What people would take instead of triage, each as one function from a task to chances. `accuracy.py` asks them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from email.message import EmailMessage
from typing import Any, NamedTuple

import numpy as np
import sklearn
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline, make_union

from triage.classifier.corpus import Example

HERE = os.path.dirname(os.path.abspath(__file__))
VENV = os.path.join(os.path.dirname(HERE), ".venv-yardsticks")
VENV_PYTHON = os.path.join(VENV, "bin", "python")
FASTTEXT = "fasttext-numpy2-wheel==0.9.2"
Chances = Any
"""An array, one row a message, one column a class, in the order in which the classes were named."""


class Task(NamedTuple):
    """Messages to learn from and to judge, with their classes."""

    train: Sequence[Example]
    train_labels: Sequence[str]
    test: Sequence[Example]
    classes: Sequence[str]


Yardstick = Callable[[Task], Chances]


class MissingError(Exception):
    """A yardstick is not installed."""


def text_of(example: Example) -> str:
    """All that a yardstick sees of a message."""
    sender = example.message.sender
    return f"{sender.name} {sender.address} {sender.headline}\n{example.message.text}"


def mail_of(example: Example) -> bytes:
    """The same as a mail."""
    sender, mail = example.message.sender, EmailMessage()
    name = " ".join(f"{sender.name} {sender.headline}".split()).replace('"', "")
    mail["From"] = (
        f'"{name}" <{sender.address if sender.address.isascii() and sender.address else "unknown@unknown.example"}>'
    )
    mail["Subject"] = " ".join(example.message.subject.split())
    mail.set_content(example.message.body or "\n", charset="utf-8", cte="8bit")
    return mail.as_bytes()


def write_mails(examples: Iterable[Example], folder: str) -> list[str]:
    """One file a message; their paths."""
    os.makedirs(folder)
    paths = []
    for number, example in enumerate(examples):
        paths.append(os.path.join(folder, f"{number:05}.eml"))
        with open(paths[-1], "wb") as file:
            file.write(mail_of(example))
    return paths


def one_against_rest(task: Task, filtered: Callable[[list[str], list[bool], list[str], str], list[float]]) -> Chances:
    """A filter of two classes for each class; for two classes the second is what the one filter calls spam."""
    with tempfile.TemporaryDirectory() as folder:
        train = write_mails(task.train, os.path.join(folder, "train"))
        test = write_mails(task.test, os.path.join(folder, "test"))

        def spam(name: str) -> list[float]:
            return filtered(
                train, [label == name for label in task.train_labels], test, os.path.join(folder, f"of-{name}")
            )

        if len(task.classes) == 2:
            second = np.array(spam(task.classes[1]))
            return np.stack([1 - second, second], axis=1)
        return np.stack([np.array(spam(name)) for name in task.classes], axis=1)


def bogofilter(task: Task) -> Chances:
    """Its defaults but for the cut, which is at one half."""
    _need("bogofilter")

    def filtered(train: list[str], spam: list[bool], test: list[str], home: str) -> list[float]:
        os.makedirs(home)
        run = ["bogofilter", "-C", "-d", home, "-b"]
        for flag, wanted in (("-s", True), ("-n", False)):
            names = "\n".join(path for path, is_spam in zip(train, spam, strict=True) if is_spam == wanted)
            subprocess.run([*run, flag], input=names, text=True, check=True, stdout=subprocess.DEVNULL)
        said = subprocess.run([*run, "-T"], input="\n".join(test), text=True, check=False, capture_output=True).stdout
        of = {line.split()[0]: float(line.split()[-1]) for line in said.splitlines()}
        return [of[path] for path in test]

    return one_against_rest(task, filtered)


def spamassassin(task: Task) -> Chances:
    """Only its Bayes filter, learned and asked in one Perl process; 0.5 where it says nothing."""
    _need("sa-learn")

    def filtered(train: list[str], spam: list[bool], test: list[str], home: str) -> list[float]:
        os.makedirs(home)
        wishes = [f"{'spam' if is_spam else 'ham'} {path}" for path, is_spam in zip(train, spam, strict=True)]
        wishes += [f"ask {path}" for path in test]
        said = subprocess.run(
            ["perl", os.path.join(HERE, "accuracy_bayes.pl"), home],
            input="\n".join(wishes),
            text=True,
            check=True,
            capture_output=True,
        ).stdout
        return [float(line) for line in said.split()]

    return one_against_rest(task, filtered)


def fasttext(task: Task) -> Chances:
    """Supervised, 50 epochs, pairs of words and character n-grams of 3 to 5."""
    if not os.path.exists(VENV_PYTHON):
        raise MissingError("fastText is not installed (--install)")
    wish = {
        "train": [[label, text_of(e)] for label, e in zip(task.train_labels, task.train, strict=True)],
        "ask": [text_of(e) for e in task.test],
        "classes": list(task.classes),
    }
    said = subprocess.run(
        [VENV_PYTHON, os.path.join(HERE, "accuracy_fasttext.py")],
        input=json.dumps(wish),
        text=True,
        check=False,
        capture_output=True,
    )
    if said.returncode:
        raise MissingError(f"fastText does not run here ({said.stderr.strip().splitlines()[-1:]})")
    return np.array(json.loads(said.stdout))


def tfidf(task: Task) -> Chances:
    """Words and pairs of words."""
    return _regression(task, TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True))


def tfidf_grams(task: Task) -> Chances:
    """Words and pairs, and character n-grams of 3 to 5 within words."""
    words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    grams = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=3, sublinear_tf=True)
    return _regression(task, make_union(words, grams))


def _regression(task: Task, seen: Any) -> Chances:
    model = make_pipeline(seen, LogisticRegression(C=10, max_iter=2000, class_weight="balanced"))
    model.fit([text_of(e) for e in task.train], list(task.train_labels))
    chances = model.predict_proba([text_of(e) for e in task.test])
    return chances[:, [list(model.classes_).index(name) for name in task.classes]]


def _need(program: str) -> None:
    if not shutil.which(program):
        raise MissingError(f"{program} is not installed (--install)")


YARDSTICKS: dict[str, Yardstick] = {
    "bogofilter": bogofilter,
    "SpamAssassin Bayes": spamassassin,
    "fastText": fasttext,
    "TF-IDF + LR": tfidf,
    "TF-IDF + n-grams + LR": tfidf_grams,
}


def versions() -> list[str]:
    """What was compared with, as the programs name themselves."""
    found = []
    for name, command in (("bogofilter", ["bogofilter", "-V"]), ("SpamAssassin", ["sa-learn", "--version"])):
        if shutil.which(command[0]):
            said = subprocess.run(command, text=True, check=False, capture_output=True).stdout
            found += [f"{name} {word}" for word in said.split() if word[0].isdigit()][:1]
    return [*found, FASTTEXT.replace("==", " "), f"scikit-learn {sklearn.__version__}"]


def install() -> None:
    """Fetch the yardsticks: needs the rights to install Debian packages, and the network."""
    if shutil.which("apt-get"):
        packages = ["bogofilter", "spamassassin"]
        if not all(shutil.which(program) for program in ("bogofilter", "sa-learn")):
            subprocess.run(["apt-get", "update", "-q"], check=False, stdout=subprocess.DEVNULL)
            subprocess.run(
                ["apt-get", "install", "-qy", "--no-install-recommends", *packages],
                check=False,
                stdout=subprocess.DEVNULL,
            )
    if not os.path.exists(VENV_PYTHON):
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        subprocess.run([VENV_PYTHON, "-m", "pip", "install", "-q", "--only-binary", ":all:", FASTTEXT], check=False)
