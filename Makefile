TREE ?= testdata

.PHONY: bench
bench: ## CPU time against the plain engine and other linters, as ratios: make bench TREE=PATH
	PYTHONPATH=orchestrator python benchmarks/bench.py $(TREE)
