# check.mk -- `make check`: the suites, side by side on all cores.
#
# A suite is a target of two lines: what must be built for it, and its command, which says what failed and ends with a
# status. `make check SUITE=golden,asan-hostile` runs some. The longest stand first in the lists, so that no core is idle at
# the end. A build of its own kind (sanitizers, coverage, fuzzers) is a make of its own, whose suites have its name in front.

RUN        = @tests/suite.sh $(VARIANT)$(@F)
# what is compiled of mutants is not the same, though its name is
OF_MUTANTS = env COMPILED=$(CURDIR)/build/check/mutants
SANITIZERS = -fsanitize=address,undefined -fno-sanitize-recover=all
# talloc's pointers into its blocks look like "possibly lost" ones; definite leaks count
MEMCHECK   = valgrind -q --error-exitcode=1 --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite
# how much of what could go on for ever: rounds of random values, mutants, seconds of a fuzzer, allocations that fail; with the
# sanitizers a tenth of it, for mutants show that this finds what the whole does
ROUNDS     = 400
HOSTILE    = 40
MUTANTS    = --sample 30
COMPILER_MUTANTS = --sample 16 --seed 303 --jobs 1
FUZZ       = 3
ASAN_SHARE = ROUNDS=40 HOSTILE=4 DECODE="2 40" OOM=20
LONG_SHARE = MUTANTS= COMPILER_MUTANTS= GROWTH=--long FUZZ=300 ROUNDS=4000 HOSTILE=400 ASAN_SHARE='ROUNDS=400 HOSTILE=40'
UNIT_NAMES = $(notdir $(UNITS))

# what one wants to know after each edit; of what talks to others, other machines, and all that is long there is nothing in it
QUICK = replay signals golden transcripts stale facts current command options warnings bounds once characters carets expressions floors headers $(UNIT_NAMES) checks
PLAIN = machine-s390x compile corpus rpcsvc machine-i386 mutate mutate-compiler growth cost oom hostile held decode robust annotations preprocess \
        names documents completion build witness figures pages deps restrictions $(QUICK) \
        adversarial differential public-failures machine-sse2 tshark tshark-virtd peers virt-mini hostile-server \
        valgrind-replay valgrind-xdrgen valgrind-limits $(patsubst %,valgrind-%,$(filter-out test_lists,$(UNIT_NAMES)))
ASAN  = hostile robust golden command oom soak held decode adversarial differential replay $(UNIT_NAMES) peers virt-mini hostile-server
SUITES = coverage fuzz compiler-coverage $(ASAN:%=asan-%) $(PLAIN)

# --- the project itself, and its compiler ---

suite/deps:
	$(RUN) tests/deps.py
suite/restrictions: $B/xdrgen $B/libxdrgen.a
	$(RUN) tests/restrictions.py $B/xdrgen $B/libxdrgen.a
suite/floors: $(ARCHIVES) $B/xdrgen
	$(RUN) tests/floors.py $(RUNTIME) $(TESTING) $(COMPILER)
suite/headers:
	$(RUN) tests/headers.py runtime
suite/golden: $B/xdrgen
	$(RUN) env XDRGEN=$B/xdrgen tests/golden.sh
suite/robust: $B/xdrgen
	$(RUN) env XDRGEN=$B/xdrgen tests/robust.sh
suite/transcripts: $B/xdrgen
	$(RUN) tests/transcripts.py $B/xdrgen
suite/command: $B/xdrgen
	$(RUN) env XDRGEN=$B/xdrgen tests/command.sh
suite/options: $B/xdrgen
	$(RUN) tests/options.py $B/xdrgen
suite/completion: $B/xdrgen
	$(RUN) tests/completion.py $B/xdrgen
suite/warnings: $B/xdrgen
	$(RUN) env XDRGEN=$B/xdrgen tests/warnings.sh
suite/bounds: $B/xdrgen $B/libxdrgen.a
	$(RUN) tests/bounds.py $B/xdrgen
suite/once: $B/xdrgen
	$(RUN) tests/once.py $B/xdrgen
suite/characters: $B/xdrgen
	$(RUN) tests/characters.py $B/xdrgen
suite/carets: $B/xdrgen
	$(RUN) tests/carets.py $B/xdrgen
suite/expressions: $B/xdrgen
	$(RUN) tests/expressions.py $B/xdrgen
suite/preprocess: $B/xdrgen
	$(RUN) tests/preprocess.py $B/xdrgen
suite/annotations: $B/xdrgen
	$(RUN) tests/annotations.py $B/xdrgen
suite/corpus: $B/xdrgen $B/libxdrgen.a $B/libxdrgen-testing.a
	$(RUN) tests/corpus.py $B/xdrgen $B/libxdrgen-testing.a $B/libxdrgen.a
suite/rpcsvc: $B/xdrgen
	$(RUN) tests/rpcsvc.py $B/xdrgen
suite/names: $B/xdrgen
	$(RUN) tests/names.py $B/xdrgen runtime 40
suite/growth: $B/xdrgen
	$(RUN) tests/growth.py $(GROWTH) $B/xdrgen
suite/signals: $B/xdrgen
	$(RUN) tests/signals.py $B/xdrgen
suite/build: $B/xdrgen $B/libxdrgen.a
	$(RUN) env XDRGEN=$B/xdrgen tests/build.sh
suite/stale: $B/xdrgen
	$(RUN) tests/stale.sh
suite/current: $B/xdrgen
	$(RUN) make -s current
suite/facts: $B/xdrgen
	$(RUN) tests/facts.py $B/xdrgen
suite/compile: $B/xdrgen
	$(RUN) tests/compile.sh
suite/documents: $B/xdrgen $B/libxdrgen.a
	$(RUN) tests/documents.sh
suite/oom: $B/xdrgen $B/oom.so
	$(RUN) tests/oom.py $B/xdrgen $B/oom.so $(OOM)
suite/mutate: $B/xdrgen $B/libxdrgen.a
	$(RUN) $(OF_MUTANTS) tests/mutate.py $(MUTANTS)
suite/mutate-compiler: $B/xdrgen $B/libxdrgen.a $B/measure $B/test_lists $B/test_template
	$(RUN) $(OF_MUTANTS) tests/mutate_compiler.py $(COMPILER_MUTANTS)
suite/compiler-coverage: $B/xdrgen $B/libxdrgen.a $B/measure
	$(RUN) tests/compiler_coverage.sh

# --- figures ---

suite/checks: $B/xdrgen $B/libxdrgen.a
	$(RUN) tests/checks.py $B/xdrgen
suite/figures: $B/xdrgen
	$(RUN) tests/figures.py $B/xdrgen 10000 $(wildcard examples/*.x)
suite/witness: $B/xdrgen $B/libxdrgen.a $B/measure
	$(RUN) tests/witness.py $B/xdrgen $B/measure $(wildcard examples/*.x tests/good/*.x tests/unit/*.x)
suite/pages: $B/xdrgen $B/measure
	$(RUN) tests/pages.py $B/xdrgen $B/measure

# --- generated code and the runtime ---

$(UNIT_NAMES:%=suite/%): suite/%: $B/%
	$(RUN) $B/$*
suite/replay: $B/replay
	$(RUN) $B/replay tests/data/messages.tsv
suite/hostile: $B/hostile
	$(RUN) $B/hostile tests/data/messages.tsv $(HOSTILE)
suite/adversarial: $(XDRGEN) $B/adversarial
	$(RUN) sh -c 'tests/adversarial.py $(XDRGEN) $(SPECS) tests/unit/shapes.x tests/unit/open.x | $B/adversarial'
suite/differential: $B/differential
	$(RUN) $B/differential -n $(ROUNDS)
suite/held: $B/held
	$(RUN) $B/held
suite/cost: $B/cost_of
	$(RUN) tests/cost.py $B/cost_of tests/data/messages.tsv
suite/decode: $B/xdrgen $B/adversarial $B/samples $B/replay
	$(RUN) tests/decode.py $B/xdrgen $B $(DECODE)
suite/public-failures: $B/public_failures
	$(RUN) $B/public_failures
$(UNIT_NAMES:%=suite/valgrind-%): suite/valgrind-%: $B/%
	$(RUN) $(MEMCHECK) $B/$*
suite/valgrind-replay: $B/replay
	$(RUN) $(MEMCHECK) $B/replay tests/data/messages.tsv
suite/valgrind-xdrgen: $B/xdrgen
	$(RUN) $(MEMCHECK) $B/xdrgen gen -e c,docs -o $B/valgrind examples/virnetprotocol.x
suite/valgrind-limits: $B/xdrgen
	$(RUN) $(MEMCHECK) $B/xdrgen limits --types examples/virnetprotocol.x
suite/machine-%: $B/xdrgen
	$(RUN) tests/machines.sh $*
suite/machine-sse2: runtime-programs

# --- peers ---

suite/peers: $B/virtd-mini
	$(RUN) env VIRTD=$B/virtd-mini tests/peers.sh
suite/virt-mini: $B/virt-mini $B/replay
	$(RUN) tests/virt-mini.sh $B/virt-mini
suite/tshark: $B/replay
	$(RUN) tests/tshark.py tests/data/messages.tsv
suite/tshark-virtd: $B/virtd-mini $B/virt-mini $B/replay
	$(RUN) tests/tshark_virtd.sh $B
suite/hostile-server: $B/virt-mini
	$(RUN) tests/hostile_server.py $B/virt-mini
suite/soak: $B/virtd-mini
	$(RUN) tests/soak.py $B/virtd-mini 60 50

# --- builds of their own kind ---

ASAN_VARIANT = B=build/asan CFLAGS="-O1 -g $(SANITIZERS)" VARIANT=asan- $(ASAN_SHARE)
suite/coverage: $B/xdrgen
	$(RUN) tests/coverage.sh
suite/fuzz: $B/xdrgen
	$(RUN) tests/fuzz.sh $(FUZZ)

# --- what runs them ---

comma = ,
CHOSEN = $(if $(SUITE),$(subst $(comma), ,$(SUITE)),$(SUITES))
suites-asan:
	+@$(MAKE) -s -k $(ASAN_VARIANT) $(patsubst asan-%,suite/%,$(filter asan-%,$(CHOSEN)))
suites-plain:
	+@$(MAKE) -s -k $(patsubst %,suite/%,$(filter-out asan-%,$(CHOSEN)))

# a suite has one core, as nproc tells it, unless it is alone; what make says of the whole is nothing: summary.py judges
COMPILERS = gcc g++ clang clang++ i686-linux-gnu-gcc s390x-linux-gnu-gcc
SIDE_BY_SIDE = PATH=$$PWD/build/check/bin:$$PATH COMPILED=$$PWD/build/check/compiled \
               OMP_NUM_THREADS=$(if $(word 2,$(CHOSEN)),1) $(MAKE) -s -k -j$(shell nproc)
run-suites: $B/xdrgen
	@unknown='$(filter-out $(SUITES),$(CHOSEN))'; [ -z "$$unknown" ] || { echo "no such suite: $$unknown" >&2; exit 2; }
	@rm -rf build/check && mkdir -p build/check/bin
	@for compiler in $(COMPILERS); do ln -s ../../../tests/timed.sh build/check/bin/$$compiler; done
	+@-$(SIDE_BY_SIDE) $(if $(filter asan-%,$(CHOSEN)),suites-asan) $(if $(filter-out asan-%,$(CHOSEN)),suites-plain)
	@tests/summary.py $(CHOSEN)

PEERS = tshark tshark-virtd $(foreach suite,peers virt-mini hostile-server,$(suite) asan-$(suite)) asan-soak
check-peers: SUITE = $(PEERS)
check-quick: SUITE = $(QUICK)
check check-peers:
	@tools/deps.sh check
	@tools/deps.sh peers || echo "no peers: their tests will be skipped"
	@tools/deps.sh shells || echo "no other shells: their tests will be skipped"
	@tools/deps.sh machines || echo "no other machines: their tests will be skipped"
	@$(MAKE) -s run-suites SUITE='$(SUITE)'
# what check has a share of, whole
check-long:
	@$(MAKE) -s check $(LONG_SHARE)
check-quick:
	@tools/deps.sh check
	@$(MAKE) -s run-suites SUITE='$(SUITE)'
	@echo "left out: $(filter-out $(QUICK),$(SUITES))"

.PHONY: check check-long check-peers check-quick run-suites suites-asan suites-plain
