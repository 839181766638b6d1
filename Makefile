.PHONY: check test train bench docs

check:            ## ruff, mypy, pytest in a virtual environment of the project's own
	python3 tools/check.py

test:             ## only pytest, in the environment you are in
	python -m pytest

train:            ## make models/triage.safetensors from models/corpus/
	triage train --out models/triage.safetensors

bench:            ## cold start against the bare interpreter
	python benchmarks/cold_start.py

docs:             ## the picture of a real run in docs/
	python tools/make_pictures.py
