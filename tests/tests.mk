# tests.mk -- the tests' programs; check.mk runs them.

CALLS  = $(PROTOCOLS:%=$B/tests/%_calls.o) $B/tests/calls.o
TESTS  = replay hostile differential adversarial measure samples held
UNITS  = $(patsubst tests/unit/%.c,$B/%,$(wildcard tests/unit/test_*.c))
TIRPC  = -isystem /usr/include/tirpc
PEER_OBJECTS = $(PROTOCOLS:%=$B/peer/%.rpc.o) $(PROTOCOLS:%=$B/peer/%_peer.o) $B/tests/peer_find.o

$B/tests/%.o: tests/%.c | $B/tests
	$(COMPILE) -std=gnu11 $(HEADERS) -Igenerated -Itests
$(PROTOCOLS:%=$B/tests/%_calls.c): $B/tests/calls.stamp ;
$B/tests/calls.stamp: $(XDRGEN) $(SPECS) tests/templates/calls/calls.t | $B/tests
	$(GEN) -t tests/templates -e calls --passthrough=skip -o $B/tests --stamp=$@ $(SPECS)
$(PROTOCOLS:%=$B/tests/%_calls.o): $B/tests/%.o: $B/tests/%.c
	$(COMPILE) -std=gnu11 $(HEADERS) -Igenerated -Itests

SHAPES = $B/units/shapes.o $B/units/shapes_check.o $B/units/shapes_types.o $B/units/shapes_calls.o
$B/hostile: $B/tests/spoil.o $(SHAPES)
$B/replay $B/hostile $B/measure: $B/%: $B/tests/%.o $B/tests/messages.o $(CALLS) $(GENERATED) $(ARCHIVES)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -ltalloc
OPEN   = $B/units/open.o $B/units/open_check.o $B/units/open_types.o $B/units/open_calls.o $B/units/closed.o \
         $B/units/closed_types.o
RULES  = $B/units/rules.o $B/units/rules_check.o $B/units/rules_types.o $B/units/rules_calls.o
$B/samples: $B/tests/samples.o $(SHAPES) $(RULES) $(OPEN) $(CALLS) $(GENERATED) $(ARCHIVES)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -ltalloc
# the message that makes a decode hold most
HELD   = $B/units/held.o $B/units/held_check.o $B/units/held_types.o $B/units/held_calls.o
$B/held: $B/tests/held.o $(HELD) $(SHAPES) $(OPEN) $(RULES) $(CALLS) $(GENERATED) $(ARCHIVES)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -ltalloc

# what refusals cost, counted by callgrind: enums and unions of 2,000 values
$B/cost/many.x: tests/cost/many.awk
	@mkdir -p $(@D)
	awk -f $< >$@
$B/cost/many.c $B/cost/many_check.c $B/cost/many_types.c $B/cost/many_calls.c: $B/cost/stamp ;
$B/cost/stamp: $(XDRGEN) $B/cost/many.x tests/templates/calls/calls.t
	$(GEN) -o $B/cost $B/cost/many.x
	$(GEN) -t tests/templates -e calls -o $B/cost --stamp=$@ $B/cost/many.x
$B/cost/%.o: $B/cost/%.c
	$(COMPILE) -std=c11 $(HEADERS) -Itests
$B/cost_of: $B/tests/cost.o $B/tests/messages.o $B/cost/many.o $B/cost/many_check.o $B/cost/many_types.o \
            $B/cost/many_calls.o $(CALLS) $(GENERATED) $(ARCHIVES)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -ltalloc

# the same with what `make demo` has just generated
$B/demo/replay: $B/tests/replay.o $B/tests/messages.o $(CALLS) $(GENERATED:$B/generated/%=$B/demo/%) $(ARCHIVES)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -ltalloc

# rpcgen and libtirpc on the other side; their headers have the names of ours, so they are kept apart
$B/peer/%.x: examples/%.x
	@mkdir -p $(@D)
	cp $< $@
$B/peer/%.h: $B/peer/%.x
	cd $(@D) && rm -f $*.h && rpcgen -h -o $*.h $*.x
$B/peer/%.rpc.c: $B/peer/%.x
	cd $(@D) && rm -f $*.rpc.c && rpcgen -c -o $*.rpc.c $*.x
$(PROTOCOLS:%=$B/peer/%_peer.c): $B/peer/stamp ;
$B/peer/stamp: $(XDRGEN) tests/templates/peer/peer.t $(SPECS) | $B/tests
	$(GEN) -t tests/templates -e peer -o $B/peer --stamp=$@ $(SPECS)
$(filter $B/peer/%,$(PEER_OBJECTS)): $B/peer/%.o: $B/peer/%.c tests/peer/peer.h $(PROTOCOLS:%=$B/peer/%.h) $(PROTOCOLS:%=$B/peer/%_peer.c)
	$(CC) $(CFLAGS) -w -I$B/peer -Itests/peer $(TIRPC) -c -o $@ $<
$B/tests/peer_find.o: tests/peer/peer_find.c | $B/tests
	$(COMPILE) -std=gnu11 -Itests/peer
$B/tests/differential.o $B/tests/adversarial.o: $B/tests/%.o: tests/%.c $B/units/shapes_calls.c | $B/tests
	$(COMPILE) -std=gnu11 $(HEADERS) -Igenerated -Itests -Itests/peer $(TIRPC)
$B/differential: $B/tests/differential.o $(CALLS) $(PEER_OBJECTS) $(GENERATED) $(ARCHIVES)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -ltalloc -ltirpc
$B/adversarial: $B/tests/adversarial.o $(SHAPES) $(OPEN) $(CALLS) $(PEER_OBJECTS) $(GENERATED) $(ARCHIVES)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -ltalloc -ltirpc

# public failures in miniature, beside rpcgen's code for the same types
$B/failures/failures.c $B/failures/failures_check.c $B/failures/failures_types.c $B/failures/failures.h: $B/failures/stamp ;
$B/failures/stamp: $(XDRGEN) tests/failures/failures.x
	$(GEN) -o $B/failures --stamp=$@ tests/failures/failures.x
$B/failures/%.o: $B/failures/%.c
	$(COMPILE) -std=c11 -Iruntime
$B/failures/peer/failures_peer.c: $(XDRGEN) tests/failures/failures.x tests/templates/peer/peer.t
	@mkdir -p $(@D)
	$(GEN) -t tests/templates -e peer -o $B/failures/peer tests/failures/failures.x
$B/failures/peer/failures.rpc.c: tests/failures/failures.x $B/failures/peer/failures_peer.c
	cp $< $(@D) && cd $(@D) && rm -f failures.h failures.rpc.c && rpcgen -h -o failures.h failures.x && \
	    rpcgen -c -o failures.rpc.c failures.x
$B/failures/peer/%.o: $B/failures/peer/%.c $B/failures/peer/failures.rpc.c
	$(CC) $(CFLAGS) -w -I$B/failures/peer -Itests/peer $(TIRPC) -c -o $@ $<
$B/tests/failures.o: tests/failures/failures.c $B/failures/failures.h | $B/tests
	$(COMPILE) -std=gnu11 $(HEADERS) -I$B/failures -Itests/peer $(TIRPC)
$B/public_failures: $B/tests/failures.o $B/failures/failures.o $B/failures/failures_check.o $B/failures/failures_types.o \
                    $B/failures/peer/failures.rpc.o $B/failures/peer/failures_peer.o $(ARCHIVES)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -lcmocka -ltirpc -lpthread

# messages made to break limits
adversarial: $(XDRGEN) $B/adversarial
	@python3 tests/adversarial.py $(XDRGEN) $(SPECS) tests/unit/shapes.x tests/unit/open.x | $B/adversarial

# cmocka units; shapes.x has a type of every shape for them, rules.x what annotations restrict, open.x enums with unknown
# values, service.x programs of every kind
UNIT_SOURCES = shapes.c shapes_check.c shapes_types.c shapes_calls.c rules.c rules_check.c rules_types.c rules_calls.c \
               open.c open_check.c open_types.c open_calls.c closed.c closed_types.c \
               held.c held_check.c held_types.c held_calls.c \
               service.c service_check.c service_types.c service_dispatch.c
UNIT_OBJECTS = $(UNIT_SOURCES:%.c=$B/units/%.o) $(DISPATCH)
THROUGH = $B/units/remote_protocol_through.o $B/units/service_through.o
$(UNIT_SOURCES:%=$B/units/%) $(THROUGH:%.o=%.c): $B/units/stamp ;
$B/units/stamp: $(XDRGEN) \
        $(wildcard tests/unit/*.x tests/templates/*/*.t) examples/remote_protocol.x | $B/tests
	$(GEN) -o $B/units tests/unit/shapes.x tests/unit/rules.x tests/unit/open.x tests/unit/closed.x tests/unit/held.x
	$(GEN) -t tests/templates -e calls -o $B/units tests/unit/shapes.x tests/unit/rules.x tests/unit/open.x \
	    tests/unit/held.x
	$(GEN) -e c,dispatch -o $B/units tests/unit/service.x
	$(GEN) -t tests/templates -e through --passthrough=skip -o $B/units --stamp=$@ examples/remote_protocol.x \
	    tests/unit/service.x
$B/units/%.o: $B/units/%.c $(DISPATCH:.o=.h)
	$(COMPILE) -std=c11 $(HEADERS) -Igenerated -Itests -I$B/dispatch
$B/tests/test_%.o: tests/unit/test_%.c $B/units/shapes.c $B/xdr.tab.h | $B/tests
	$(COMPILE) -std=gnu11 $(HEADERS) -Igenerated -Itests -I$B/units -I$B/dispatch -Ixdrgen -I$B
$(UNITS): $B/%: $B/tests/%.o $(UNIT_OBJECTS) $(GENERATED) $(ARCHIVES)
	$(CC) $(CFLAGS) $(LDFLAGS) $(WRAPPED) -o $@ $^ $(BESIDES) -lcmocka -ltalloc
# what the runtime allocates is these tests'
FAILING = -Wl,--wrap=malloc,--wrap=calloc,--wrap=free
$B/test_memory: WRAPPED = $(FAILING),--wrap=talloc_named_const
$B/test_agree: WRAPPED = $(FAILING)
$B/test_fuzz: WRAPPED = $(FAILING),--wrap=abort
$B/test_programs: $(THROUGH)
$B/test_memory: $B/tests/messages.o $(CALLS)
# of the units, those of the compiler's own parts
COMPILER_UNITS = $B/test_template $B/test_lists
$(COMPILER_UNITS): $(filter-out $B/compiler/command/%.o,$(COMPILER))
$(COMPILER_UNITS): BESIDES = -ljansson

# fuzzers, one of the compiler and one of each protocol's messages; fuzz.sh sets the compiler and its flags
FUZZERS = $(PROTOCOLS:%=$B/%_fuzz)
$(PROTOCOLS:%=$B/fuzzers/%_fuzz.c): $B/fuzzers/stamp ;
$B/fuzzers/stamp: $(XDRGEN) $(SPECS)
	$(GEN) -e fuzz --passthrough=skip -o $B/fuzzers --stamp=$@ $(SPECS)
$B/fuzzers/%_fuzz.o: $B/fuzzers/%_fuzz.c
	$(COMPILE) -std=c11 $(HEADERS) -Igenerated
$B/fuzzers/%_seeds.o: $B/fuzzers/%_fuzz.c
	$(COMPILE) -std=c11 $(HEADERS) -Igenerated -DXDR_FUZZ_MAIN
$B/tests/compiler.o $B/tests/random_spec.o: $B/tests/%.o: tests/fuzz/%.c | $B/tests
	$(COMPILE) -std=gnu11 $(HEADERS) -Ixdrgen
$(FUZZERS): $B/%_fuzz: $B/fuzzers/%_fuzz.o $(GENERATED) $(ARCHIVES)
	$(CC) $(CFLAGS) -fsanitize=fuzzer -o $@ $^
$(PROTOCOLS:%=$B/%_seeds): $B/%_seeds: $B/fuzzers/%_seeds.o $(GENERATED) $(ARCHIVES)
	$(CC) $(CFLAGS) -o $@ $^
$B/compiler_fuzz: $B/tests/compiler.o $B/tests/random_spec.o $(filter-out $B/compiler/command/%.o,$(COMPILER)) $(ARCHIVES)
	$(CC) $(CFLAGS) -fsanitize=fuzzer -o $@ $^ $(LIBRARIES)
fuzzers: $(FUZZERS) $(PROTOCOLS:%=$B/%_seeds) $B/compiler_fuzz
fuzz:
	@tools/deps.sh check
	@tests/fuzz.sh $(FUZZ_SECONDS)

# to preload: allocations that fail
$B/oom.so: tests/oom.c | $B/tests
	$(CC) $(CFLAGS) $(WARNINGS) -shared -fPIC -o $@ $< -ltalloc

programs: $B/xdrgen $(ARCHIVES) runtime-programs $(COMPILER_UNITS) $B/public_failures $B/oom.so
# what a machine must pass that only runs our code
runtime-programs: $(TESTS:%=$B/%) $(filter-out $(COMPILER_UNITS),$(UNITS))
# every check removed in turn; a sample of it is in `make check`
mutate:
	@tools/deps.sh check
	@$(MAKE) -s $B/xdrgen $(ARCHIVES)
	@tests/mutate.py

coverage:
	@tools/deps.sh check
	@tests/coverage.sh

check-machines:
	@tools/deps.sh machines
	@tests/machines.sh

.PHONY: adversarial coverage fuzz fuzzers programs runtime-programs check-machines mutate
.SECONDARY:
