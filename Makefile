# Bantin: `make site` builds the site from content/, `make test` runs every test.
#
#   make SWIFT=/path/to/swift ...   use another toolchain
#   make site OPTIONS="--as-of 2024-06-30 --output /tmp/thu"   pass options to `bantin build`

SWIFT ?= swift
OPTIONS ?=

# An import that Package.swift does not declare is an error, not a chance of the build order.
STRICT := --explicit-target-dependency-import-check error
# What swift-format reads; it passes over hidden folders such as .build.
SWIFT_FILES := --recursive --parallel Package.swift Sources Tests $(wildcard Benchmarks)

.DEFAULT_GOAL := help
.PHONY: help site test torture bench lint format check clean packages

help: ## Print this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: packages ## Build in release and generate site/ from content/
	$(SWIFT) build -c release --product bantin $(STRICT)
	"$$($(SWIFT) build -c release --show-bin-path)/bantin" build $(OPTIONS)

test: ## Run every test, those of Benchmarks/ too
	@bash .ci/packages tests
	$(SWIFT) test $(STRICT)
	@if [ -d Benchmarks/Tests ]; then $(SWIFT) test --package-path Benchmarks $(STRICT); fi

torture: ## Let each system call of a publish fail, kill it there; BANTIN_TORTURE=all: with every error
	@bash .ci/packages tests
	$(SWIFT) build -c release --product bantin $(STRICT)
	BANTIN_TORTURE="$${BANTIN_TORTURE:-1}" \
	  BANTIN_PROGRAM="$$($(SWIFT) build -c release --show-bin-path)/bantin" \
	  $(SWIFT) test $(STRICT) --filter bantinTests.FaultTests

bench: packages ## Measure cold builds against the disk, or other builders
	$(SWIFT) build -c release --product bantin $(STRICT)
	cd Benchmarks && $(SWIFT) build -c release && .build/release/bench $(OPTIONS)

lint: ## Refuse what swift-format would write differently
	$(SWIFT) format lint --strict $(SWIFT_FILES)

format: ## Rewrite the Swift files as swift-format writes them
	$(SWIFT) format --in-place $(SWIFT_FILES)

check: ## Everything a merge must pass (what .ci/run does)
	bash .ci/run

clean: ## Remove what the builds left; site/ stays
	rm -rf .build Benchmarks/.build

packages: ## Install the C libraries with apt, only those that are missing
	@bash .ci/packages
