"""The reader's own model: found before the bundled one, put in place in one step, taken back by one."""

from __future__ import annotations

import os
from collections.abc import Mapping

from triage.classifier.model import Model, load_model
from triage.errors import ModelError
from triage.learning.files import LearningError, discard, locked, replace, writing
from triage.records import NamedTuple
from triage.settings import data_file, data_folder, shown_path

OWN, PREVIOUS, UNDONE = "model.safetensors", "model.previous.safetensors", "model.undone.safetensors"


class InUse(NamedTuple):
    """The model that judges, where it lies, and a line for each better one that could not be read."""

    model: Model
    path: str
    warnings: tuple[str, ...]


def model_in_use(env: Mapping[str, str], bundled: str) -> InUse:
    """The reader's own model, where that is broken the one before it, else the bundled one.

    Raises ModelError when the bundled one is needed and broken too.
    """
    warnings: list[str] = []
    for name in (OWN, PREVIOUS) if data_file(OWN, env) else ():
        path = data_file(name, env)
        if path:
            try:
                return InUse(load_model(path), path, tuple(warnings))
            except ModelError as error:
                warnings.append(f"{shown_path(error.lines[0])}; your last good model is used instead")
    return InUse(load_model(bundled), bundled, tuple(warnings))


def model_folder(env: Mapping[str, str]) -> str:
    """Where the reader's models lie. Raises LearningError when no folder is known or it cannot be made."""
    folder = data_folder(env)
    if not folder:
        raise LearningError("no folder for a model of your own: set TRIAGE_DATA_DIR or HOME")
    with writing(folder):
        os.makedirs(folder, mode=0o700, exist_ok=True)
    return folder


def training_lock(folder: str) -> str:
    """The lock that a training holds."""
    return os.path.join(folder, "train.lock")


def install(folder: str, made: str) -> str:
    """Put the model file ``made`` in use; the one in use until now is kept. Gives its path.

    Raises ModelError when ``made`` cannot be read, LearningError when it cannot be put in place; then nothing changes.
    """
    load_model(made)
    own, previous = os.path.join(folder, OWN), os.path.join(folder, PREVIOUS)
    if not os.path.exists(own):
        discard(previous)
    elif _is_good(own):
        with open(own, "rb") as file:
            replace(previous, file.read())
    with writing(own):
        os.chmod(made, 0o600)
        os.replace(made, own)
    return own


def undo(env: Mapping[str, str]) -> str:
    """Bring back the model before the last training; a line that says what is in use now. Raises LearningError."""
    folder = model_folder(env)
    own, previous = os.path.join(folder, OWN), os.path.join(folder, PREVIOUS)
    with locked(training_lock(folder), wait=False, busy="a training is running"), writing(own):
        if not os.path.exists(own):
            raise LearningError("nothing to undo: the bundled model is in use")
        os.replace(own, os.path.join(folder, UNDONE))
        if not os.path.exists(previous):
            return f"the bundled model is in use again; yours is kept as {UNDONE}"
        os.replace(previous, own)
    return f"the model before the last training is in use again; the last one is kept as {UNDONE}"


def _is_good(path: str) -> bool:
    try:
        load_model(path)
    except ModelError:
        return False
    return True
