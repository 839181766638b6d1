.PHONY: check test train bench accuracy docs

check:            ## ruff, mypy, pytest in a virtual environment of the project's own
	python3 tools/check.py

test:             ## only pytest, in the environment you are in
	python -m pytest

train:            ## make models/triage.safetensors from models/corpus/, and its card
	triage train --out models/triage.safetensors
	triage evaluate --card models/CARD.md

bench:            ## cold start against the bare interpreter
	python benchmarks/cold_start.py

accuracy:         ## accuracy beside other filters; installs them
	python benchmarks/accuracy.py --install --out benchmarks/accuracy.md

docs:             ## the picture of a real run in docs/
	python tools/make_pictures.py
